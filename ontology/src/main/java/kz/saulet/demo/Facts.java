package kz.saulet.demo;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The triples of one graph while it is being written, each once, in the order of writing. */
final class Facts {

    private final Set<Triple> triples = new LinkedHashSet<>();

    /**
     * Starts, or goes on with, the description of an element.
     *
     * @param kind local name of its kind
     */
    Entry entry(String kind, Node element) {
        add(element, RDF.type.asNode(), Iris.term(kind));
        return new Entry(this, element);
    }

    void add(Node subject, Node predicate, Node object) {
        triples.add(Triple.create(subject, predicate, object));
    }

    Stream<Quad> quads(String graphName) {
        Node graph = NodeFactory.createURI(graphName);
        return triples.stream().map(t -> Quad.create(graph, t));
    }
}
