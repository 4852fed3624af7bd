package kz.saulet.duplicates;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads profiles out of the metamodel graph and refuses what would not work. */
final class ProfileReader {

    static final String EA = "https://ns.saulet.kz/ea#";
    private static final String ORDER = "http://www.w3.org/ns/shacl#order";
    private static final Pattern TOGETHER = Pattern.compile("\\+");

    private final Graph graph;

    ProfileReader(Graph graph) {
        this.graph = graph;
    }

    List<Node> profiles() {
        return graph.find(Node.ANY, RDF.Nodes.type, term("DuplicateProfile"))
                .mapWith(Triple::getSubject)
                .toList();
    }

    List<Node> stopWords() {
        return objects(term("duplicateWords"), term("stopWord"));
    }

    DuplicateProfile profile(Node profile) {
        List<ComparedPart> parts = objects(profile, term("comparedBy")).stream()
                .sorted(Comparator.comparingInt(this::order).thenComparing(Node::getURI))
                .map(this::part)
                .toList();
        if (parts.stream().allMatch(ComparedPart::supporting)) {
            throw new MalformedProfile(profile + " compares by supporting parts only");
        }
        return new DuplicateProfile(
                iri(profile, term("profileOf")),
                order(profile),
                number(profile, term("threshold")),
                number(profile, term("fullEvidence")),
                texts(profile, term("formulaFrom")).stream()
                        .findFirst()
                        .map(Integer::parseInt)
                        .orElse(0),
                objects(profile, term("comparedIn")).stream()
                        .map(home -> text(home, term("graphPattern")))
                        .toList(),
                paths(profile, term("belongsAlong")),
                paths(profile, term("expectedAlike")),
                parts);
    }

    private ComparedPart part(Node part) {
        boolean isText = graph.contains(part, RDF.Nodes.type, term("TextPart"));
        double weight = number(part, term("weight"));
        List<List<FactPath>> along = ways(part, term("along"));
        if (weight <= 0 || along.isEmpty()) {
            throw new MalformedProfile(part + " needs a weight above 0 and a way to what is compared");
        }
        return new ComparedPart(
                part.getURI().substring(part.getURI().lastIndexOf('-') + 1),
                labels(part),
                isText ? ComparedPart.Content.TEXT : ComparedPart.Content.SHARED,
                weight,
                flag(part, term("supporting")),
                flag(part, term("plain")),
                along,
                ways(part, term("proposedAlong")));
    }

    private List<List<FactPath>> ways(Node part, Node predicate) {
        return texts(part, predicate).stream()
                .map(ways ->
                        Arrays.stream(TOGETHER.split(ways)).map(FactPath::of).toList())
                .toList();
    }

    private Labels labels(Node part) {
        Map<String, String> byLang = new LinkedHashMap<>();
        objects(part, RDFS.label.asNode())
                .forEach(label -> byLang.put(label.getLiteralLanguage(), label.getLiteralLexicalForm()));
        return new Labels(byLang);
    }

    private List<FactPath> paths(Node subject, Node predicate) {
        return texts(subject, predicate).stream().map(FactPath::of).toList();
    }

    private List<Node> objects(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private List<String> texts(Node subject, Node predicate) {
        return objects(subject, predicate).stream()
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    private String text(Node subject, Node predicate) {
        return texts(subject, predicate).stream().findFirst().orElseThrow(() -> missing(subject, predicate));
    }

    private String iri(Node subject, Node predicate) {
        return objects(subject, predicate).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .findFirst()
                .orElseThrow(() -> missing(subject, predicate));
    }

    private double number(Node subject, Node predicate) {
        return Double.parseDouble(text(subject, predicate));
    }

    private boolean flag(Node subject, Node predicate) {
        return texts(subject, predicate).contains("true");
    }

    private int order(Node subject) {
        return texts(subject, NodeFactory.createURI(ORDER)).stream()
                .findFirst()
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
    }

    private static MalformedProfile missing(Node subject, Node predicate) {
        return new MalformedProfile(subject + " has no usable " + predicate);
    }

    private static Node term(String name) {
        return NodeFactory.createURI(EA + name);
    }
}
