package kz.saulet.architecture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;

/** Which architectures there are, and how much is in each. */
@ApplicationScoped
public class Architectures {

    private GraphStore store;
    private Census census;

    @Inject
    public Architectures(GraphStore store, Census census) {
        this.store = store;
        this.census = census;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Architectures() {}

    /**
     * One state of the architecture of a body.
     *
     * @param body id of the body
     * @param state {@code current}, {@code target} or {@code approved}
     * @param counts number of elements by kind id, those of subkinds included
     * @param position of the change log at which it was counted
     */
    public record Summary(
            String body, Labels bodyName, String state, String graph, Map<String, Integer> counts, long position) {}

    /** Those the person may read, by body and state. */
    public List<Summary> all() {
        List<String> graphs = store.read(data -> names(data.listGraphNodes()));
        return graphs.stream()
                .map(this::summary)
                .filter(s -> !s.counts().isEmpty())
                .toList();
    }

    /** Empty when there is no such architecture, or the person may not read it. */
    public Optional<Summary> of(String body, String state) {
        return Optional.of(summary(GraphNames.architecture(body, state)))
                .filter(s -> !s.counts().isEmpty());
    }

    private Summary summary(String graph) {
        String[] path = GraphNames.path(graph).split("/");
        return new Summary(
                path[1],
                name(path[1]),
                path[2],
                graph,
                census.in(graph),
                store.position().number());
    }

    private Labels name(String body) {
        Node subject = NodeFactory.createURI(GraphNames.DATA + "state-body/" + body);
        return store.read(data -> {
            Graph directory = data.getGraph(NodeFactory.createURI(GraphNames.CATALOGUE));
            Map<String, String> texts = new LinkedHashMap<>();
            directory
                    .find(subject, RDFS.label.asNode(), Node.ANY)
                    .forEachRemaining(t -> texts.put(
                            t.getObject().getLiteralLanguage(), t.getObject().getLiteralLexicalForm()));
            return new Labels(texts);
        });
    }

    private static List<String> names(Iterator<Node> graphs) {
        Stream<Node> all = StreamSupport.stream(((Iterable<Node>) () -> graphs).spliterator(), false);
        return all.map(Node::getURI)
                .filter(name -> GraphNames.bodyOf(name).isPresent())
                .sorted()
                .toList();
    }
}
