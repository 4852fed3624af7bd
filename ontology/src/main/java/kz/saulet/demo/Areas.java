package kz.saulet.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/** The names of the BRM areas, read from the reference model. */
final class Areas {

    private static final Map<String, Names> NAMES = read();

    private Areas() {}

    /** @throws IllegalArgumentException when the model has no such area */
    static Names names(String notation) {
        Names names = NAMES.get(notation);
        if (names == null) {
            throw new IllegalArgumentException("No area " + notation);
        }
        return names;
    }

    private static Map<String, Names> read() {
        Graph brm = TurtleResources.read(List.of("/kz/saulet/reference/brm-proposed-2026.ttl"));
        Map<String, Names> names = new HashMap<>();
        brm.stream(Node.ANY, Iris.term("code"), Node.ANY)
                .forEach(t -> names.put(
                        t.getObject().getLiteralLexicalForm(),
                        new Names(
                                label(brm, t.getSubject(), "kk"),
                                label(brm, t.getSubject(), "ru"),
                                label(brm, t.getSubject(), "en"))));
        return names;
    }

    private static String label(Graph graph, Node element, String lang) {
        return graph.stream(element, RDFS.label.asNode(), Node.ANY)
                .map(t -> t.getObject())
                .filter(o -> o.getLiteralLanguage().equals(lang))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No name in " + lang + " of " + element));
    }
}
