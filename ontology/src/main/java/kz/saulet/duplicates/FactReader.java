package kz.saulet.duplicates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.saulet.language.Folding;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Reads what a profile compares out of the graphs of the current state. */
public final class FactReader {

    private final DatasetGraph data;
    private final Arrows arrows;
    private final Function<ComparedPart, List<List<FactPath>>> ways;

    public FactReader(DatasetGraph data) {
        this(data, new Arrows(data), ComparedPart::along);
    }

    private FactReader(DatasetGraph data, Arrows arrows, Function<ComparedPart, List<List<FactPath>>> ways) {
        this.data = data;
        this.arrows = arrows;
        this.ways = ways;
    }

    /**
     * What the content of a proposal says of the element it proposes.
     *
     * @param root IRI of the proposal, which stands for that element
     */
    public static Described proposed(DuplicateProfile profile, Graph content, String root) {
        Node name = NodeFactory.createURI(root);
        DatasetGraph alone = DatasetGraphFactory.create();
        alone.addGraph(name, content);
        return new FactReader(alone, new Arrows(alone, List.of(name)), ComparedPart::proposed)
                .describe(profile, root, name);
    }

    /**
     * The elements of a profile, each once, in the order of their graphs and IRIs.
     *
     * @param kinds IRIs of the kind and its subkinds
     */
    public void read(DuplicateProfile profile, List<String> kinds, Consumer<Described> sink) {
        Set<Node> seen = new HashSet<>();
        for (Node name : Arrows.graphs(data, profile.homes())) {
            Graph graph = data.getGraph(name);
            List<Node> found = new ArrayList<>();
            for (String kind : kinds) {
                graph.find(Node.ANY, RDF.Nodes.type, NodeFactory.createURI(kind))
                        .mapWith(Triple::getSubject)
                        .filterKeep(Node::isURI)
                        .forEachRemaining(found::add);
            }
            found.sort((a, b) -> a.getURI().compareTo(b.getURI()));
            for (Node element : found) {
                if (seen.add(element)) {
                    sink.accept(describe(profile, name.getURI(), element));
                }
            }
        }
    }

    private Described describe(DuplicateProfile profile, String graph, Node element) {
        return new Described(
                element.getURI(),
                graph,
                profile.belongsAlong().stream()
                        .flatMap(path -> arrows.follow(element, path).stream())
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .distinct()
                        .toList(),
                shared(element, profile.expectedAlike().stream().map(List::of).toList()),
                profile.parts().stream().map(part -> facts(part, element)).toList());
    }

    private Described.Facts facts(ComparedPart part, Node element) {
        return part.isText()
                ? Described.Facts.of(texts(part, element))
                : Described.Facts.of(shared(element, ways.apply(part)));
    }

    private Map<String, String> texts(ComparedPart part, Node element) {
        Map<String, String> byLang = new LinkedHashMap<>();
        for (List<FactPath> together : ways.apply(part)) {
            for (FactPath path : together) {
                for (Node text : arrows.follow(element, path)) {
                    if (text.isLiteral()) {
                        byLang.merge(text.getLiteralLanguage(), text.getLiteralLexicalForm(), (a, b) -> a + " " + b);
                    }
                }
            }
        }
        return byLang;
    }

    private Set<String> shared(Node element, List<List<FactPath>> along) {
        Set<String> facts = new LinkedHashSet<>();
        for (List<FactPath> together : along) {
            Set<String> joined = Set.of("");
            for (FactPath path : together) {
                joined = join(joined, arrows.follow(element, path));
            }
            facts.addAll(joined);
        }
        facts.remove("");
        // an element is no ground for likeness to itself: a neighbour may lead back to where the way began
        facts.remove(element.getURI());
        return facts;
    }

    private static Set<String> join(Set<String> before, Set<Node> values) {
        Set<String> joined = new LinkedHashSet<>();
        for (String start : before) {
            for (Node value : values) {
                joined.add(start.isEmpty() ? fact(value) : start + " " + fact(value));
            }
        }
        return joined;
    }

    private static String fact(Node node) {
        return node.isURI() ? node.getURI() : Described.value(Folding.fold(node.getLiteralLexicalForm()));
    }
}
