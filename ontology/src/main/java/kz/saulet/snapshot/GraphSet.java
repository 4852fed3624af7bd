package kz.saulet.snapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Several graphs read as one. Whether a graph is a member follows from its name, so it is decided once for all snapshots of
 * an estate.
 */
final class GraphSet {

    /** The name under which the current architectures of all bodies are read as one graph. */
    static final Node CURRENT_ARCHITECTURES = NodeFactory.createURI(GraphNames.ofPath("architectures/current"));

    private static final Pattern CURRENT =
            Pattern.compile(Pattern.quote(GraphNames.ofPath("architecture/")) + "[^/]+/current");

    private static final Pattern ANY = Pattern.compile("");

    private final TermPool pool;
    private final Pattern names;
    private final Map<Integer, Boolean> known = new ConcurrentHashMap<>();

    private GraphSet(TermPool pool, Pattern names) {
        this.pool = pool;
        this.names = names;
    }

    static GraphSet currentArchitectures(TermPool pool) {
        return new GraphSet(pool, CURRENT);
    }

    static GraphSet all(TermPool pool) {
        return new GraphSet(pool, ANY);
    }

    /** A graph whose name went with a computation is in no set but that of all. */
    boolean contains(int graph) {
        return names == ANY || graph >= 0 && known.computeIfAbsent(graph, this::matches);
    }

    private boolean matches(int graph) {
        Node name = pool.node(graph);
        return name.isURI() && names.matcher(name.getURI()).matches();
    }
}
