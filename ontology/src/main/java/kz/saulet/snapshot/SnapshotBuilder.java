package kz.saulet.snapshot;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** Collects quads for a first snapshot with a dictionary of its own. */
public final class SnapshotBuilder {

    private static final int EXPECTED = 1 << 12;

    private final TermPool pool = new TermPool();
    private final QuadList quads = new QuadList(EXPECTED);
    private final Last graph = new Last();
    private final Last subject = new Last();

    /** There are few. */
    private final Map<Node, Integer> predicates = new HashMap<>();

    /** Quads come sorted more often than not, so the term of the last one is asked for first. */
    private static final class Last {

        private @Nullable Node term;
        private int id;
    }

    public void add(Quad quad) {
        quads.add(
                id(graph, quad.getGraph()),
                id(subject, quad.getSubject()),
                predicates.computeIfAbsent(quad.getPredicate(), pool::intern),
                pool.intern(quad.getObject()));
    }

    private int id(Last last, Node term) {
        if (!term.equals(last.term)) {
            last.id = pool.intern(term);
            last.term = term;
        }
        return last.id;
    }

    public Snapshot build() {
        pool.trim();
        return Snapshot.of(pool, Segment.dense(quads, pool.size()));
    }
}
