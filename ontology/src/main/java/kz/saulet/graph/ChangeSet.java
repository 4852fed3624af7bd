package kz.saulet.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.Quad;

/**
 * Effective additions and deletions of quads: nothing is added that was there, nothing deleted that was not. That makes
 * every change set invertible.
 */
public record ChangeSet(Set<Quad> adds, Set<Quad> deletes) {

    public ChangeSet {
        adds = Set.copyOf(adds);
        deletes = Set.copyOf(deletes);
    }

    public static ChangeSet adding(Stream<Quad> quads) {
        return new ChangeSet(quads.collect(Collectors.toCollection(LinkedHashSet::new)), Set.of());
    }

    /** What must change to get from one content to the other. */
    public static ChangeSet diff(Set<Quad> before, Set<Quad> after) {
        Set<Quad> adds = new LinkedHashSet<>(after);
        adds.removeAll(before);
        Set<Quad> deletes = new LinkedHashSet<>(before);
        deletes.removeAll(after);
        return new ChangeSet(adds, deletes);
    }

    public ChangeSet inverse() {
        return new ChangeSet(deletes, adds);
    }

    public boolean isEmpty() {
        return adds.isEmpty() && deletes.isEmpty();
    }

    /** The elements touched: graph and subject of every quad, without repetition. */
    public List<Touched> touched() {
        return Stream.concat(adds.stream(), deletes.stream())
                .map(q -> new Touched(q.getGraph().getURI(), q.getSubject().getURI()))
                .distinct()
                .toList();
    }

    /** A subject in a graph. */
    public record Touched(String graph, String subject) {}
}
