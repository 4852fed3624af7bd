package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Looks up state bodies and names of elements in the estate. */
@ApplicationScoped
public class Directory {

    private static final Node STATE_BODY = NodeFactory.createURI("https://ns.saulet.kz/ea#StateBody");
    private static final Node CATALOGUE = NodeFactory.createURI(GraphNames.CATALOGUE);

    private GraphStore store;

    @Inject
    public Directory(GraphStore store) {
        this.store = store;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Directory() {}

    /** The IRI of a state body, given as IRI or as id; empty when the directory does not have it. */
    public Optional<String> body(String iriOrId) {
        String iri = iriOrId.contains(":") ? iriOrId : GraphNames.DATA + "state-body/" + iriOrId;
        if (!iri.matches("[^\\s<>\"{}|\\\\^`]+")) {
            return Optional.empty();
        }
        boolean known =
                store.read(data -> data.contains(CATALOGUE, NodeFactory.createURI(iri), RDF.type.asNode(), STATE_BODY));
        return known ? Optional.of(iri) : Optional.empty();
    }

    /** The name of an element; its address where it has none. */
    public Labels name(String iri) {
        return names(java.util.List.of(iri)).getOrDefault(iri, new Labels(Map.of("", iri)));
    }

    /** The names of those among the elements that have one, by IRI. */
    public Map<String, Labels> names(Collection<String> iris) {
        return store.read(data -> {
            Map<String, Labels> names = new LinkedHashMap<>();
            iris.stream().distinct().forEach(iri -> name(data, iri).ifPresent(name -> names.put(iri, name)));
            return names;
        });
    }

    private static Optional<Labels> name(DatasetGraph data, String iri) {
        Node element = NodeFactory.createURI(iri);
        return texts(data, element, RDFS.label.asNode()).or(() -> texts(data, element, SKOS.prefLabel.asNode()));
    }

    private static Optional<Labels> texts(DatasetGraph data, Node element, Node property) {
        Map<String, String> texts = new LinkedHashMap<>();
        data.findNG(Node.ANY, element, property, Node.ANY).forEachRemaining((Quad quad) -> {
            Node text = quad.getObject();
            if (text.isLiteral()) {
                texts.putIfAbsent(text.getLiteralLanguage(), text.getLiteralLexicalForm());
            }
        });
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Labels(texts));
    }
}
