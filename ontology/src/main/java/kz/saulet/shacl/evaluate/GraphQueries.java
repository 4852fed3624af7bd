package kz.saulet.shacl.evaluate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.saulet.plan.Plans;
import kz.saulet.plan.Session;
import kz.saulet.shacl.shape.Constraint;
import kz.saulet.snapshot.GraphChoice;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;

/** The queries of constraints put about the graph that is validated, and their plans. */
final class GraphQueries {

    private final Plans plans = new Plans();
    private final Map<Key, Query> written = new ConcurrentHashMap<>();

    private record Key(Constraint.Select select, Node graph) {}

    Plans plans() {
        return plans;
    }

    Query over(Constraint.Select select, GraphChoice graphs, Session session) {
        Node name = graphs == GraphChoice.EACH
                ? Quad.unionGraph
                : session.snapshot().terms().node(graphs.name());
        return written.computeIfAbsent(new Key(select, name), key -> about(select.query(), name));
    }

    private static Query about(Query query, Node graph) {
        Query about = query.cloneQuery();
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementNamedGraph(graph, query.getQueryPattern()));
        about.setQueryPattern(group);
        return about;
    }
}
