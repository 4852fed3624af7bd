package kz.saulet.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The disadvantages and the rules that show them, as the metamodel says. */
@ApplicationScoped
public class Disadvantages {

    private static final String EA = "https://ns.saulet.kz/ea#";
    private static final String PREFIX = EA + "disadvantage-";
    private static final Node KIND = NodeFactory.createURI(EA + "Disadvantage");
    private static final Node SHOWN_BY = NodeFactory.createURI(EA + "shownBy");
    private static final Node ORDER = NodeFactory.createURI("http://www.w3.org/ns/shacl#order");

    private GraphStore store;

    @Inject
    public Disadvantages(GraphStore store) {
        this.store = store;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Disadvantages() {}

    /** In the order of display. */
    public List<Disadvantage> all() {
        return store.read(data -> read(data.getGraph(NodeFactory.createURI(GraphNames.METAMODEL))));
    }

    static List<Disadvantage> read(Graph metamodel) {
        return metamodel.stream(Node.ANY, RDF.type.asNode(), KIND)
                .map(triple -> triple.getSubject())
                .sorted(Comparator.comparingInt(node -> order(metamodel, node)))
                .map(node -> new Disadvantage(
                        node.getURI().substring(PREFIX.length()),
                        texts(metamodel, node, RDFS.label.asNode()),
                        texts(metamodel, node, DCTerms.description.asNode()),
                        rules(metamodel, node)))
                .toList();
    }

    private static int order(Graph metamodel, Node node) {
        return metamodel.stream(node, ORDER, Node.ANY)
                .mapToInt(triple -> Integer.parseInt(triple.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static List<String> rules(Graph metamodel, Node node) {
        return metamodel.stream(node, SHOWN_BY, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .sorted()
                .toList();
    }

    private static Labels texts(Graph metamodel, Node node, Node property) {
        Map<String, String> texts = new LinkedHashMap<>();
        metamodel.stream(node, property, Node.ANY)
                .map(triple -> triple.getObject())
                .forEach(text -> texts.put(text.getLiteralLanguage(), text.getLiteralLexicalForm()));
        return new Labels(texts);
    }
}
