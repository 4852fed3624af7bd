package kz.saulet.importers.planted;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.EvidenceTriple;
import kz.saulet.rules.Finding;
import kz.saulet.rules.RuleVerdict;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Does what the evidence of a verdict says is missing.
 *
 * @param any stands where any value would do; null for one that the property has elsewhere
 */
record Remedy(
        RuleVerdict verdict,
        @org.jspecify.annotations.Nullable Node any) {

    private static final String CHECKED = GraphNames.ofPath("proposal/checked");
    private static final String TOGETHER = GraphNames.ofPath("architectures/current");
    private static final Node NEW = NodeFactory.createURI(GraphNames.DATA + "element/new");

    /** Whether every finding names something missing; else something has to go, or to change. */
    static boolean isComputed(RuleVerdict verdict) {
        return verdict.findings().stream().allMatch(f -> f.evidence().stream().anyMatch(EvidenceTriple::missing));
    }

    /** Everything that may stand for any value. */
    static Stream<Remedy> of(RuleVerdict verdict) {
        return Stream.concat(
                Stream.of(new Remedy(verdict, null)),
                Stream.of(
                                NEW,
                                NodeFactory.createLiteralString("001, изложено достаточно подробно"),
                                NodeFactory.createLiteralDT("2026-11-20", XSDDatatype.XSDdate),
                                NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger))
                        .map(value -> new Remedy(verdict, value)));
    }

    Case applied(Case before) {
        CheckInput in = before.input();
        Graph proposal = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(proposal, in.proposal());
        Set<Quad> estate = new HashSet<>();
        DatasetGraph present = before.estate().dataset();
        missing().forEach(step -> objects(step, present).forEach(o -> {
            Triple triple = Triple.create(subject(step), NodeFactory.createURI(step.p()), o);
            String graph = Objects.requireNonNull(step.graph());
            if (graph.equals(CHECKED)) {
                proposal.add(triple);
            } else {
                estate.add(new Quad(home(graph, triple.getSubject(), in, present), triple));
            }
        }));
        return new Case(
                before.name(),
                new CheckInput(in.documentType(), in.body(), in.date(), in.root(), proposal, in.given()),
                before.estate().withOwnTerms().with(new ChangeSet(estate, Set.of())),
                before.norms());
    }

    private Stream<EvidenceTriple> missing() {
        return verdict.findings().stream()
                .map(Finding::evidence)
                .flatMap(List::stream)
                .filter(EvidenceTriple::missing);
    }

    private static Node subject(EvidenceTriple step) {
        return step.anySubject()
                ? NodeFactory.createURI(
                        GraphNames.DATA + "element/" + Math.abs(step.s().hashCode()))
                : NodeFactory.createURI(step.s());
    }

    /** What is told of all architectures together belongs where the element is described, or to the body's own. */
    private static Node home(String graph, Node subject, CheckInput in, DatasetGraph present) {
        if (!graph.equals(TOGETHER)) {
            return NodeFactory.createURI(graph);
        }
        String body = String.valueOf(in.body());
        return present.stream(Node.ANY, subject, RDF.type.asNode(), Node.ANY)
                .map(Quad::getGraph)
                .filter(g -> g.getURI().endsWith("/current"))
                .findFirst()
                .orElse(NodeFactory.createURI(
                        GraphNames.architecture(body.substring(body.lastIndexOf('/') + 1), "current")));
    }

    /** The evidence tells values by their words; of which type they are, the rule knows. */
    private Stream<Node> objects(EvidenceTriple step, DatasetGraph present) {
        String o = step.o();
        if (o.isEmpty()) {
            return Stream.of(any != null ? any : elsewhere(step.p(), present));
        }
        return o.startsWith("http")
                ? Stream.of(NodeFactory.createURI(o))
                : Stream.of(XSDDatatype.XSDstring, XSDDatatype.XSDboolean, XSDDatatype.XSDinteger, XSDDatatype.XSDdate)
                        .filter(type -> type.isValid(o))
                        .map(type -> NodeFactory.createLiteralDT(o, type));
    }

    private static Node elsewhere(String property, DatasetGraph present) {
        return present.stream(Node.ANY, Node.ANY, NodeFactory.createURI(property), Node.ANY)
                .map(Quad::getObject)
                .findFirst()
                .orElse(NEW);
    }
}
