package kz.saulet.graph;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import kz.saulet.query.Queries;
import kz.saulet.query.RemoteData;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.jspecify.annotations.Nullable;

/**
 * The graphs of a SPARQL service seen from here. Whole queries run over there; a pattern asked for by itself (by a shape
 * or an overlay) costs one request.
 */
final class RemoteDatasetGraph extends ReadOnlyDataset implements RemoteData {

    private static final Queries QUERIES = Queries.beside(RemoteDatasetGraph.class);

    private final String service;

    RemoteDatasetGraph(String service) {
        this.service = service;
    }

    @Override
    public QueryExecBuilder execution() {
        return QueryExecHTTPBuilder.service(service);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return QUERIES.select(this, "graphs", Map.of()).stream()
                .map(row -> row.get("g"))
                .iterator();
    }

    @Override
    public boolean containsGraph(Node name) {
        return !find(name, Node.ANY, Node.ANY, Node.ANY, "anyQuad").isEmpty();
    }

    @Override
    public Graph getGraph(Node name) {
        return Quad.isUnionGraph(name) ? GraphView.createUnionGraph(this) : GraphView.createNamedGraph(this, name);
    }

    @Override
    protected Iter<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
        return Iter.iter(find(g, s, p, o, "quads"));
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        return find(Node.ANY, s, p, o, "quads").iterator();
    }

    private List<Quad> find(Node g, Node s, Node p, Node o, String query) {
        Map<String, Node> given = new HashMap<>();
        bind(given, "g", g);
        bind(given, "s", s);
        bind(given, "p", p);
        bind(given, "o", o);
        return QUERIES.select(this, query, given).stream()
                .map(row -> {
                    Map<String, Node> all = new HashMap<>(row);
                    all.putAll(given);
                    return quad(all);
                })
                .toList();
    }

    /** Null stands for any term, as everywhere in Jena. */
    private static void bind(Map<String, Node> given, String variable, @Nullable Node value) {
        if (value != null && value.isConcrete()) {
            given.put(variable, value);
        }
    }

    private static Quad quad(Map<String, Node> row) {
        return new Quad(value(row, "g"), value(row, "s"), value(row, "p"), value(row, "o"));
    }

    private static Node value(Map<String, Node> row, String variable) {
        Node value = row.get(variable);
        if (value == null) {
            throw new IllegalStateException("The service left ?" + variable + " unbound");
        }
        return value;
    }
}
