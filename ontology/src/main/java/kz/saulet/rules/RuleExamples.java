package kz.saulet.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Reads the examples of a rule from {@code examples/{id}.trig}. The default graph lists them; the graph
 * {@code {example}/proposal} is the proposal of an example, {@code {example}/{path}} the graph with that path of its
 * estate, and {@code https://data.saulet.kz/example/all/{path}} belongs to every example of the file.
 */
public final class RuleExamples {

    private static final String EXAMPLE = GraphNames.DATA + "example/";
    private static final String SHARED = EXAMPLE + "all/";
    private static final Set<Verdict> NEEDED = EnumSet.of(Verdict.PASSED, Verdict.FAILED, Verdict.NOT_APPLICABLE);

    private RuleExamples() {}

    /** The examples of a shipped rule; none when it has no file. */
    public static List<RuleExample> of(String ruleId) {
        try {
            return read(
                    ruleId, RuleLibrary.resource("examples/" + ruleId + ".trig").orElse(""));
        } catch (MalformedRule e) {
            throw new IllegalStateException("The shipped examples of " + ruleId + " are broken", e);
        }
    }

    /** A rule may be published only with an example that passes, one that fails and one it doesn't apply to. */
    public static boolean publishable(List<RuleExample> examples) {
        return examples.stream()
                .map(RuleExample::verdict)
                .collect(Collectors.toSet())
                .containsAll(NEEDED);
    }

    /**
     * The examples in a text; none when it is empty.
     *
     * @throws MalformedRule when the text is no TriG, or an example in it is not complete
     */
    public static List<RuleExample> read(String ruleId, String trig) throws MalformedRule {
        DatasetGraph file = parse(trig);
        Graph list = file.getDefaultGraph();
        List<Node> found = list.stream(Node.ANY, RDF.type.asNode(), ea("RuleExample"))
                .map(Triple::getSubject)
                .sorted(java.util.Comparator.comparing(Node::toString))
                .toList();
        List<RuleExample> examples = new ArrayList<>();
        for (Node node : found) {
            if (!node.isURI() || !node.getURI().startsWith(EXAMPLE)) {
                throw new MalformedRule("example-name", node, EXAMPLE);
            }
            examples.add(example(ruleId, file, node));
        }
        return List.copyOf(examples);
    }

    private static DatasetGraph parse(String trig) throws MalformedRule {
        DatasetGraph file = DatasetGraphFactory.create();
        try {
            RDFParser.fromString(trig, Lang.TRIG)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(file);
        } catch (RiotException e) {
            throw new MalformedRule(RiotPlace.line(e), "examples", RiotPlace.message(e));
        }
        return file;
    }

    private static RuleExample example(String ruleId, DatasetGraph file, Node node) throws MalformedRule {
        Graph list = file.getDefaultGraph();
        String root = text(list, node, "proposal").orElse(GraphNames.DATA + "proposal/1");
        DatasetGraph estate = DatasetGraphFactory.create();
        Graph proposal = GraphFactory.createDefaultGraph();
        fill(file, SHARED, proposal, estate);
        fill(file, node.getURI() + "/", proposal, estate);
        derive(proposal, root);
        CheckInput input = new CheckInput(
                text(list, node, "documentType").orElse("technical-assignment"),
                text(list, node, "body").orElse(null),
                date(text(list, node, "date").orElse("2026-11-21")),
                root,
                proposal,
                texts(list, node, "given").collect(Collectors.toSet()));
        return new RuleExample(
                ruleId,
                node.getURI().substring(EXAMPLE.length()),
                verdict(text(list, node, "verdict").orElse("")),
                texts(list, node, "focus").collect(Collectors.toSet()),
                input,
                estate);
    }

    private static void fill(DatasetGraph file, String prefix, Graph proposal, DatasetGraph estate) {
        file.find().forEachRemaining(quad -> {
            String name = quad.isDefaultGraph() ? "" : quad.getGraph().getURI();
            if (name.equals(prefix + "proposal")) {
                proposal.add(quad.asTriple());
            } else if (name.startsWith(prefix)) {
                String graph = GraphNames.ofPath(name.substring(prefix.length()));
                estate.add(new Quad(NodeFactory.createURI(graph), quad.asTriple()));
            }
        });
    }

    /** Examples state only the text of a section or paragraph; what follows from it is added here as in a real check. */
    private static void derive(Graph proposal, String root) {
        DocumentFacts facts = new DocumentFacts(proposal, root);
        List<Triple> texts = proposal.find(Node.ANY, ea("text"), Node.ANY).toList();
        texts.forEach(t -> facts.told(t.getSubject(), t.getObject().getLiteralLexicalForm()));
    }

    private static Verdict verdict(String id) throws MalformedRule {
        return Arrays.stream(Verdict.values())
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new MalformedRule("property", "ea:verdict"));
    }

    private static LocalDate date(String text) throws MalformedRule {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new MalformedRule("property", "ea:date");
        }
    }

    private static Stream<String> texts(Graph graph, Node subject, String property) {
        return graph.stream(subject, ea(property), Node.ANY)
                .map(Triple::getObject)
                .map(FindingWriter::lexical);
    }

    private static Optional<String> text(Graph graph, Node subject, String property) {
        return texts(graph, subject, property).findFirst();
    }

    private static Node ea(String name) {
        return NodeFactory.createURI(RuleSource.EA + name);
    }
}
