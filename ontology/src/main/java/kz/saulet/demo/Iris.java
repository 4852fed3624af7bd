package kz.saulet.demo;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs of elements, terms, codes and concepts. */
final class Iris {

    private static final String EA = "https://ns.saulet.kz/ea#";
    private static final Map<String, Node> TERMS = new ConcurrentHashMap<>();

    private Iris() {}

    /** @param path the segment of the element's kind, e.g. {@code state-body} */
    static Node data(String path, String id) {
        return NodeFactory.createURI(GraphNames.DATA + path + "/" + id);
    }

    static Node term(String name) {
        return TERMS.computeIfAbsent(name, n -> NodeFactory.createURI(EA + n));
    }

    static Node code(String list, String value) {
        return term(list + "-" + value);
    }

    static Node norm(String code) {
        return data("norm", code.toLowerCase(Locale.ROOT));
    }

    /** A concept of the reference models by its notation: {@code D04}, {@code S05}, {@code AR17}, {@code DR1.06}, {@code IR1.01}. */
    static Node concept(String notation) {
        String id = notation.toLowerCase(Locale.ROOT).replace('.', '-');
        return data("concept", model(notation) + "-" + id);
    }

    private static String model(String notation) {
        if (notation.startsWith("AR")) {
            return "arm";
        }
        if (notation.startsWith("DR")) {
            return "drm";
        }
        if (notation.startsWith("IR")) {
            return "irm";
        }
        return notation.startsWith("S") ? "ss" : "brm";
    }
}
