package kz.saulet.shacl.evaluate;

import java.util.Collections;
import java.util.IdentityHashMap;
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
    /** By the query as an object: comparing queries by what they say takes longer than running some of them. */
    private final Map<Query, Map<Node, Query>> written = Collections.synchronizedMap(new IdentityHashMap<>());

    Plans plans() {
        return plans;
    }

    Query over(Constraint.Select select, GraphChoice graphs, Session session) {
        Node name = graphs == GraphChoice.EACH
                ? Quad.unionGraph
                : session.snapshot().terms().node(graphs.name());
        return written.computeIfAbsent(select.query(), query -> new ConcurrentHashMap<>())
                .computeIfAbsent(name, graph -> about(select.query(), graph));
    }

    private static Query about(Query query, Node graph) {
        Query about = query.cloneQuery();
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementNamedGraph(graph, query.getQueryPattern()));
        about.setQueryPattern(group);
        return about;
    }
}
