package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.graph.ChangeSet.Touched;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.StorePosition;
import kz.saulet.graph.SystemGraph;
import kz.saulet.problem.NotFound;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** What was, who changed it, and when: read from the log. An element here is a subject in one graph. */
@ApplicationScoped
@Transactional
public class History {

    private EntityManager entities;
    private GraphStore store;

    @Inject
    public History(EntityManager entities, GraphStore store) {
        this.entities = entities;
        this.store = store;
    }

    @SuppressWarnings("NullAway")
    protected History() {}

    /** What happened to an element, newest first; each change shows only its part that concerns the element. */
    public List<Change> of(String graph, String subject, int limit) {
        Touched element = new Touched(graph, subject);
        return entities.createQuery("""
                        select c from GraphChange c, ChangedSubject s where s.position = c.position
                        and s.subject = :subject and s.graph = :graph order by c.position desc""", GraphChange.class)
                .setParameter("subject", subject)
                .setParameter("graph", graph)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> row.toChange(element))
                .toList();
    }

    /** What changes of the given causes did to a graph, oldest first. */
    public List<Change> ofGraph(String graph, Set<String> causes) {
        return entities.createQuery("""
                        select c from GraphChange c where c.cause in :causes and exists
                        (select s from ChangedSubject s where s.position = c.position and s.graph = :graph)
                        order by c.position""", GraphChange.class)
                .setParameter("causes", causes)
                .setParameter("graph", graph)
                .getResultStream()
                .map(row -> row.toChange(graph))
                .toList();
    }

    /** The changes before a position, newest first, whole. */
    public List<Change> before(long position, int limit) {
        return entities.createQuery(
                        "select c from GraphChange c where c.position < :position order by c.position desc",
                        GraphChange.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultStream()
                .map(GraphChange::toChange)
                .toList();
    }

    /** @throws NotFound when the log has no such change */
    public Change at(long position) {
        GraphChange row = entities.find(GraphChange.class, position);
        if (row == null) {
            throw NotFound.change(position);
        }
        return row.toChange();
    }

    /** The position of the last change of an element; 0 when it was never touched. */
    public long positionOf(String graph, String subject) {
        return positionsOf(graph, Set.of(subject)).getOrDefault(subject, 0L);
    }

    /** The positions of the last changes of several elements; those never touched are absent. */
    public Map<String, Long> positionsOf(String graph, Collection<String> subjects) {
        Map<String, Long> positions = new HashMap<>();
        if (!subjects.isEmpty()) {
            entities.createQuery("""
                            select new kz.saulet.change.LastChange(s.subject, max(s.position)) from ChangedSubject s
                            where s.subject in :subjects and s.graph = :graph group by s.subject""", LastChange.class)
                    .setParameter("subjects", subjects)
                    .setParameter("graph", graph)
                    .getResultStream()
                    .forEach(last -> positions.put(last.subject(), last.position()));
        }
        return positions;
    }

    /** A graph as it was right after the change at a position. */
    public Set<Quad> graphAt(String graph, long position) {
        Now now = now(graph, Node.ANY);
        List<GraphChange> later = entities.createQuery("""
                        select c from GraphChange c where c.position > :position and c.position <= :now and exists
                        (select s from ChangedSubject s where s.position = c.position and s.graph = :graph)
                        order by c.position desc""", GraphChange.class)
                .setParameter("position", position)
                .setParameter("now", now.position().number())
                .setParameter("graph", graph)
                .getResultList();
        later.forEach(row -> now.undo(row.toChange(graph)));
        return now.quads();
    }

    /** An element as it was right after the change at a position. */
    public Set<Quad> elementAt(String graph, String subject, long position) {
        Now now = now(graph, NodeFactory.createURI(subject));
        TypedQuery<GraphChange> later = entities.createQuery("""
                select c from GraphChange c, ChangedSubject s where s.position = c.position
                and s.subject = :subject and s.graph = :graph
                and c.position > :position and c.position <= :now order by c.position desc""", GraphChange.class);
        later.setParameter("subject", subject)
                .setParameter("graph", graph)
                .setParameter("position", position)
                .setParameter("now", now.position().number());
        Touched element = new Touched(graph, subject);
        later.getResultList().forEach(row -> now.undo(row.toChange(element)));
        return now.quads();
    }

    private Now now(String graph, Node subject) {
        return store.read(data -> {
            Set<Quad> quads = new HashSet<>();
            data.find(NodeFactory.createURI(graph), subject, Node.ANY, Node.ANY).forEachRemaining(quads::add);
            return new Now(SystemGraph.position(data), quads);
        });
    }

    /** A content that is taken back change by change. */
    private record Now(StorePosition position, Set<Quad> quads) {

        void undo(Change change) {
            quads.removeAll(change.changes().adds());
            quads.addAll(change.changes().deletes());
        }
    }
}
