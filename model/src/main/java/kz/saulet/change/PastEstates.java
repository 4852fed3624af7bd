package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.ref.SoftReference;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.SystemGraph;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * The estate as it was: the present one with the later changes taken back. Proposals are left out, as they are no part of
 * what cases are judged by. What it gives can be read by any thread for as long as it is kept, and holds up no writer.
 */
@ApplicationScoped
@Transactional
public class PastEstates {

    private static final String PROPOSALS = GraphNames.ofPath("proposal/");

    private EntityManager entities;
    private GraphStore store;

    /** A later estate to go back from; it is dropped when memory is short. */
    private volatile SoftReference<@Nullable Now> known = new SoftReference<>(null);

    @Inject
    public PastEstates(EntityManager entities, GraphStore store) {
        this.entities = entities;
        this.store = store;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PastEstates() {}

    /** The estate right after each of the changes; positions between which nothing of it changed share one. */
    public Map<Long, Snapshot> at(Collection<Long> positions) {
        NavigableSet<Long> wanted = new TreeSet<>(positions);
        Map<Long, Snapshot> estates = new HashMap<>();
        if (wanted.isEmpty()) {
            return estates;
        }
        Now now = notBefore(wanted.last());
        Deque<Long> later = changes(wanted.first(), now.position());
        Snapshot estate = now.estate();
        for (long position : wanted.descendingSet()) {
            while (!later.isEmpty() && later.getFirst() > position) {
                estate = estate.with(inverse(later.removeFirst()));
            }
            estates.put(position, estate);
        }
        return estates;
    }

    private Now notBefore(long position) {
        Now last = known.get();
        if (last == null || last.position() < position) {
            last = store.read(PastEstates::now);
            known = new SoftReference<>(last);
        }
        return last;
    }

    private static Now now(DatasetGraph data) {
        return new Now(
                SystemGraph.position(data).number(),
                Snapshot.of(data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).filter(PastEstates::ofEstate)));
    }

    /** Positions of the changes of the estate after one position up to another, latest first. */
    private Deque<Long> changes(long after, long to) {
        return new ArrayDeque<>(entities.createQuery("""
                        select distinct s.position from ChangedSubject s where s.position > :after and s.position <= :to
                        and s.graph not like :proposals order by s.position desc""", Long.class)
                .setParameter("after", after)
                .setParameter("to", to)
                .setParameter("proposals", PROPOSALS + "%")
                .getResultList());
    }

    private ChangeSet inverse(long position) {
        GraphChange row = entities.find(GraphChange.class, position);
        if (row == null) {
            throw new IllegalStateException("The log has lost change " + position);
        }
        ChangeSet changes = row.toChange().changes();
        return new ChangeSet(ofEstate(changes.deletes()), ofEstate(changes.adds()));
    }

    private static Set<Quad> ofEstate(Set<Quad> quads) {
        return quads.stream().filter(PastEstates::ofEstate).collect(Collectors.toSet());
    }

    private static boolean ofEstate(Quad quad) {
        return !quad.isDefaultGraph() && !quad.getGraph().getURI().startsWith(PROPOSALS);
    }

    private record Now(long position, Snapshot estate) {}
}
