package kz.saulet.rules;

import java.io.StringWriter;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * A check as a validation report of SHACL (W3C Recommendation of 20 July 2017, section 3.6), so that tools which know
 * nothing of this product can read it. Every finding is a result; rules that did not apply or could not be evaluated are
 * said beside them, because a report that only conforms would hide them.
 */
public final class ShaclReport {

    private static final Node COMPONENT = ea("RuleConstraintComponent");

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Node report = NodeFactory.createBlankNode();
    private final String submission;

    private ShaclReport(String submission) {
        this.submission = submission;
        graph.getPrefixMapping().setNsPrefix("sh", SHACL.NS).setNsPrefix("ea", RuleSource.EA);
    }

    /** @param submission stands for the focus of findings about the submission as a whole */
    public static Graph graph(CheckResult result, String submission) {
        ShaclReport writer = new ShaclReport(submission);
        writer.write(result);
        return writer.graph;
    }

    /**
     * @param consequences are told beside the results: elements of the estate that would fail once the submission were
     *     carried out; the report conforms or not without them
     */
    public static String turtle(CheckResult result, Consequences consequences, String submission) {
        ShaclReport writer = new ShaclReport(submission);
        writer.write(result);
        writer.write(consequences);
        StringWriter text = new StringWriter();
        RDFDataMgr.write(text, writer.graph, Lang.TURTLE);
        return text.toString();
    }

    private void write(CheckResult result) {
        boolean conforms = result.verdicts().stream()
                .noneMatch(v -> v.verdict() == Verdict.FAILED || v.verdict() == Verdict.ERROR);
        graph.add(report, RDF.type.asNode(), SHACL.ValidationReport);
        graph.add(report, SHACL.conforms, NodeFactory.createLiteralDT(conforms + "", XSDDatatype.XSDboolean));
        graph.add(report, ea("ruleSetVersion"), text(result.ruleSet()));
        graph.add(report, ea("logPosition"), number(result.graphPosition()));
        graph.add(report, ea("checkedFor"), NodeFactory.createLiteralDT(result.date() + "", XSDDatatype.XSDdate));
        result.verdicts().forEach(this::write);
    }

    private void write(Consequences consequences) {
        graph.add(
                report,
                ea("consequencesEvaluated"),
                NodeFactory.createLiteralDT(consequences.evaluated() + "", XSDDatatype.XSDboolean));
        consequences
                .newlyViolated()
                .forEach(newly -> graph.add(
                        report, ea("newlyViolated"), result(newly.finding(), newly.element(), newly.after())));
    }

    private void write(RuleVerdict verdict) {
        Node rule = rule(verdict);
        switch (verdict.verdict()) {
            case PASSED -> graph.add(report, ea("passedRule"), rule);
            case NOT_APPLICABLE -> graph.add(report, ea("notApplicableRule"), rule);
            case CANNOT_EVALUATE -> graph.add(report, ea("notEvaluatedRule"), rule);
            case ERROR -> graph.add(report, ea("brokenRule"), rule);
            case FAILED ->
                verdict.findings()
                        .forEach(finding -> graph.add(report, SHACL.result, result(finding, focus(finding), verdict)));
        }
    }

    private String focus(Finding finding) {
        return finding.focus() == null ? submission : finding.focus();
    }

    private Node result(Finding finding, String focus, RuleVerdict verdict) {
        Node rule = rule(verdict);
        Node result = NodeFactory.createBlankNode();
        graph.add(result, RDF.type.asNode(), SHACL.ValidationResult);
        graph.add(result, SHACL.focusNode, NodeFactory.createURI(focus));
        graph.add(result, SHACL.sourceShape, rule);
        graph.add(result, SHACL.sourceConstraintComponent, COMPONENT);
        graph.add(result, SHACL.resultSeverity, severity(verdict.severity()));
        graph.add(result, ea("fingerprint"), text(finding.fingerprint()));
        texts(result, SHACL.resultMessage, finding.message());
        texts(result, ea("remedy"), finding.remedy());
        Place place = finding.place();
        if (place != null && place.section() != null) {
            graph.add(result, ea("sectionCode"), text(place.section()));
        }
        if (place != null && place.paragraph() != null) {
            graph.add(result, ea("paragraphNumber"), number(place.paragraph()));
        }
        return result;
    }

    private void texts(Node subject, Node property, Labels labels) {
        labels.byLang()
                .forEach((lang, value) -> graph.add(subject, property, NodeFactory.createLiteralLang(value, lang)));
    }

    /** SHACL knows three severities; the fourth is its lowest too. */
    private static Node severity(Severity severity) {
        return switch (severity) {
            case BLOCKER, MAJOR -> SHACL.Violation;
            case MINOR -> SHACL.Warning;
            case INFO -> SHACL.Info;
        };
    }

    private static Node rule(RuleVerdict verdict) {
        return NodeFactory.createURI(GraphNames.DATA + "rule/" + verdict.rule());
    }

    private static Node ea(String name) {
        return NodeFactory.createURI(RuleSource.EA + name);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}
