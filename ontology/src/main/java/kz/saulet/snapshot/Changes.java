package kz.saulet.snapshot;

import java.util.Arrays;
import java.util.Set;
import kz.saulet.graph.ChangeSet;
import org.apache.jena.sparql.core.Quad;

/**
 * Puts changes on a base. Each becomes a part on top; a part as big as half the one below joins it, so there are never
 * more than a handful and each quad is moved a few times only.
 */
final class Changes {

    private Changes() {}

    static Part[] with(Snapshot before, Part[] parts, ChangeSet change) {
        Part next = new Part(
                Segment.sparse(effective(before, change.adds(), false)),
                Segment.sparse(effective(before, change.deletes(), true)));
        if (next.size() == 0) {
            return parts;
        }
        Part[] more = Arrays.copyOf(parts, parts.length + 1);
        int last = parts.length;
        more[last] = next;
        while (last > 1 && more[last].size() * 2 >= more[last - 1].size()) {
            more[last - 1] = more[last - 1].then(more[last]);
            last--;
        }
        return Arrays.copyOf(more, last + 1);
    }

    private static QuadList effective(Snapshot before, Set<Quad> quads, boolean present) {
        Terms terms = before.terms();
        QuadList list = new QuadList(quads.size());
        for (Quad quad : quads) {
            int g = terms.intern(quad.getGraph());
            int s = terms.intern(quad.getSubject());
            int p = terms.intern(quad.getPredicate());
            int o = terms.intern(quad.getObject());
            if (before.inParts(g, s, p, o) == present) {
                list.add(g, s, p, o);
            }
        }
        return list;
    }

    /** The quads that the parts leave. */
    static QuadList together(Part[] parts) {
        Part changes = new Part(Segment.EMPTY, Segment.EMPTY);
        for (int i = 1; i < parts.length; i++) {
            changes = changes.then(parts[i]);
        }
        QuadList all = new QuadList(parts[0].size() + changes.size());
        parts[0].adds().copyWithout(changes.deletes(), all);
        changes.adds().copyWithout(Segment.EMPTY, all);
        return all;
    }
}
