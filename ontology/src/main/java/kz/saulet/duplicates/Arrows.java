package kz.saulet.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** The relations of the current state, whatever graph they are in: each is collected once, when it is first followed. */
final class Arrows {

    private static final List<String> CURRENT_STATE = List.of("catalogue", "architecture/{body}/current");
    private static final Map<String, Node> BORROWED =
            Map.of("label", RDFS.label.asNode(), "description", DCTerms.description.asNode());

    private final DatasetGraph data;
    private final List<Node> graphs;
    private final Map<FactPath.Step, Map<Node, List<Node>>> collected = new HashMap<>();

    Arrows(DatasetGraph data) {
        this(data, graphs(data, CURRENT_STATE));
    }

    Arrows(DatasetGraph data, List<Node> graphs) {
        this.data = data;
        this.graphs = graphs;
    }

    /** The graphs whose paths fit one of the patterns, in the order of their names. */
    static List<Node> graphs(DatasetGraph data, List<String> patterns) {
        Pattern fitting = Pattern.compile(String.join("|", patterns).replaceAll("\\{[a-z]+\\}", "[^/]+"));
        Iterable<Node> names = data::listGraphNodes;
        return StreamSupport.stream(names.spliterator(), false)
                .filter(name -> fitting.matcher(GraphNames.path(name.getURI())).matches())
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }

    /** Where a way leads to from an element. */
    Set<Node> follow(Node element, FactPath path) {
        Set<Node> reached = Set.of(element);
        for (FactPath.Step step : path.steps()) {
            Map<Node, List<Node>> ends = collected.computeIfAbsent(step, this::collect);
            Set<Node> next = new LinkedHashSet<>();
            reached.forEach(node -> next.addAll(ends.getOrDefault(node, List.of())));
            reached = next;
        }
        return reached;
    }

    private Map<Node, List<Node>> collect(FactPath.Step step) {
        Node predicate =
                BORROWED.getOrDefault(step.property(), NodeFactory.createURI(ProfileReader.EA + step.property()));
        Map<Node, List<Node>> ends = new HashMap<>();
        for (Node graph : graphs) {
            data.getGraph(graph).find(Node.ANY, predicate, Node.ANY).forEachRemaining(t -> {
                Node from = step.inverse() ? t.getObject() : t.getSubject();
                Node to = step.inverse() ? t.getSubject() : t.getObject();
                ends.computeIfAbsent(from, n -> new ArrayList<>(2)).add(to);
            });
        }
        ends.values().forEach(list -> list.sort(Comparator.comparing(Node::toString)));
        return ends;
    }
}
