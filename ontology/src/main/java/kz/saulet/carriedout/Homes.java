package kz.saulet.carriedout;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/**
 * Where a quad belongs that is told of the current architectures of all bodies read as one: to the architecture that
 * describes its subject.
 */
final class Homes {

    private static final Node TOGETHER = NodeFactory.createURI(GraphNames.ofPath("architectures/current"));
    private static final Pattern CURRENT = Pattern.compile("architecture/[^/]+/current");

    private final DatasetGraph estate;
    private final Map<Node, Set<Node>> known = new HashMap<>();

    Homes(DatasetGraph estate) {
        this.estate = estate;
    }

    Set<Quad> of(Collection<Quad> quads) {
        Set<Quad> placed = new LinkedHashSet<>();
        quads.forEach(quad -> of(quad).forEach(placed::add));
        return placed;
    }

    private Stream<Quad> of(Quad quad) {
        return quad.getGraph().equals(TOGETHER)
                ? homes(quad.getSubject()).stream().map(graph -> new Quad(graph, quad.asTriple()))
                : Stream.of(quad);
    }

    private Set<Node> homes(Node subject) {
        return known.computeIfAbsent(subject, s -> {
            Set<Node> graphs = new HashSet<>();
            estate.findNG(Node.ANY, s, RDF.type.asNode(), Node.ANY).forEachRemaining(q -> graphs.add(q.getGraph()));
            graphs.removeIf(
                    graph -> !CURRENT.matcher(GraphNames.path(graph.getURI())).matches());
            return graphs;
        });
    }

    boolean has(Quad quad) {
        return estate.contains(quad);
    }
}
