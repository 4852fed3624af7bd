package kz.saulet.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.saulet.graph.ChangeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Leaves of a wanted change only what really changes something: additions of what is absent and deletions of what is
 * present. Only such a change can be undone exactly.
 */
final class EffectiveChange {

    private final Predicate<Quad> present;

    private EffectiveChange(Predicate<Quad> present) {
        this.present = present;
    }

    /** @param appended changes that come after the state of the dataset and are not in it yet */
    static ChangeSet of(ChangeSet wanted, DatasetGraph data, List<Change> appended) {
        Set<Quad> added = new HashSet<>();
        Set<Quad> deleted = new HashSet<>();
        for (Change change : appended) {
            added.addAll(change.changes().adds());
            added.removeAll(change.changes().deletes());
            deleted.addAll(change.changes().deletes());
            deleted.removeAll(change.changes().adds());
        }
        return new EffectiveChange(q -> added.contains(q) || (!deleted.contains(q) && data.contains(q))).of(wanted);
    }

    private ChangeSet of(ChangeSet wanted) {
        return new ChangeSet(keep(wanted.adds(), present.negate()), keep(wanted.deletes(), present));
    }

    private static Set<Quad> keep(Set<Quad> quads, Predicate<Quad> condition) {
        return quads.stream().filter(condition).collect(Collectors.toSet());
    }
}
