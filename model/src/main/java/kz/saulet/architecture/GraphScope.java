package kz.saulet.architecture;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * Which graphs one reading looks at. Approved baselines and proposals repeat what other graphs say, so they are left out
 * unless the reading is about one of them.
 */
final class GraphScope {

    private static final Set<String> MAY_BE_EMPTY = Set.of(GraphNames.CATALOGUE, GraphNames.NORMS);
    private static final Set<String> STATES = Set.of("current", "target", "approved");

    private final DatasetGraph data;
    private final Predicate<String> mayRead;
    private final Map<String, Boolean> readable = new HashMap<>();
    private final Map<String, Boolean> reached = new HashMap<>();

    GraphScope(DatasetGraph data, Predicate<String> mayRead) {
        this.data = data;
        this.mayRead = mayRead;
    }

    boolean isReadable(String graph) {
        return readable.computeIfAbsent(graph, mayRead::test);
    }

    /** True for a graph that says something, and for one that may come to: of the estate, of a case, of a body there is. */
    boolean isKnown(String graph) {
        return data.containsGraph(NodeFactory.createURI(graph))
                || isProposal(graph)
                || MAY_BE_EMPTY.contains(graph)
                || GraphNames.bodyOf(graph)
                        .filter(body -> STATES.stream().anyMatch(s -> graph.equals(GraphNames.architecture(body, s))))
                        .filter(this::isDescribed)
                        .isPresent();
    }

    private boolean isDescribed(String bodyId) {
        Node body = NodeFactory.createURI(GraphNames.DATA + "state-body/" + bodyId);
        return data.contains(Node.ANY, body, RDF.Nodes.type, Node.ANY);
    }

    /** The readable graphs that hold the living state of the estate, the current state before the target. */
    List<Node> living() {
        return all().filter(g -> isLiving(g.getURI()))
                .filter(g -> isReadable(g.getURI()))
                .sorted(BY_STATE)
                .toList();
    }

    /** The proposals that may be read. */
    List<Node> proposals() {
        return all().filter(g -> isProposal(g.getURI()))
                .filter(g -> isReadable(g.getURI()))
                .toList();
    }

    Stream<Node> all() {
        Iterable<Node> names = data::listGraphNodes;
        return StreamSupport.stream(names.spliterator(), false);
    }

    /** True when a reading that starts in one graph also takes what the other graph says. */
    boolean reaches(String from, String other) {
        return other.equals(from)
                ? isReadable(other)
                : reached.computeIfAbsent(other, graph -> isLiving(graph) && isReadable(graph));
    }

    static Comparator<String> byNearness(String from) {
        return Comparator.comparing((String g) -> !g.equals(from)).thenComparing(GraphScope::state);
    }

    private static final Comparator<Node> BY_STATE =
            Comparator.comparing((Node g) -> state(g.getURI())).thenComparing(Node::getURI);

    private static int state(String graph) {
        return isTarget(graph) ? 1 : 0;
    }

    private static boolean isTarget(String graph) {
        return graph.endsWith("/target") && GraphNames.bodyOf(graph).isPresent();
    }

    private static boolean isLiving(String graph) {
        boolean approved =
                graph.endsWith("/approved") && GraphNames.bodyOf(graph).isPresent();
        return !approved && !isProposal(graph);
    }

    private static boolean isProposal(String graph) {
        return GraphNames.path(graph).startsWith("proposal/");
    }
}
