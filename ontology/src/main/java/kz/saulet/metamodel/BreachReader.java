package kz.saulet.metamodel;

import static java.util.Map.entry;

import java.util.Map;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** Says in the product's terms what a SHACL validator reports. */
final class BreachReader {

    private static final Map<String, String> CODES = Map.ofEntries(
            entry("PatternConstraintComponent", "pattern"),
            entry("InConstraintComponent", "unknown-code"),
            entry("LessThanOrEqualsConstraintComponent", "date-order"),
            entry("LessThanConstraintComponent", "date-order"),
            entry("MinInclusiveConstraintComponent", "too-small"),
            entry("MaxInclusiveConstraintComponent", "too-large"),
            entry("QualifiedMinCountConstraintComponent", "language"),
            entry("UniqueLangConstraintComponent", "too-many"),
            entry("MaxCountConstraintComponent", "too-many"),
            entry("NodeKindConstraintComponent", "unknown-target"),
            entry("NodeConstraintComponent", "wrong-kind"));

    private static final Map<String, String> DATATYPES = Map.of(
            XSD.integer.getURI(), "not-integer",
            XSD.decimal.getURI(), "not-decimal",
            XSD.xboolean.getURI(), "not-boolean",
            XSD.date.getURI(), "not-date",
            XSD.dateTime.getURI(), "not-date-time",
            XSD.anyURI.getURI(), "not-url");

    private final GraphFacts shapes;

    BreachReader(Graph shapes) {
        this.shapes = new GraphFacts(shapes);
    }

    IntegrityBreach breach(ReportEntry entry, Graph data) {
        Node shape = entry.source();
        Labels words = shapes.labels(shape, SHACL.message);
        String code = words.isEmpty() ? code(entry, data) : "message";
        return new IntegrityBreach(
                field(entry),
                code,
                words.isEmpty() ? parameters(shape, code) : Map.of("text", words),
                text(entry.value()),
                entry.severity().level().equals(SHACL.Warning));
    }

    private String field(ReportEntry entry) {
        String id = entry.resultPath() instanceof P_Link link
                ? Terms.localName(link.getNode().getURI())
                : "";
        return shapes.literal(entry.source(), Terms.REQUIRED_LANGUAGE)
                .filter(language -> shapes.iri(entry.source(), SHACL.datatype).isEmpty())
                .map(language -> id + "@" + language)
                .orElse(id);
    }

    private String code(ReportEntry entry, Graph data) {
        String component = Terms.localName(entry.sourceConstraintComponent().getURI());
        return switch (component) {
            case "MinCountConstraintComponent" -> minimum(entry.source()) > 1 ? "too-few" : "required";
            case "DatatypeConstraintComponent" ->
                shapes.iri(entry.source(), SHACL.datatype)
                        .map(d -> DATATYPES.getOrDefault(d, "not-text"))
                        .orElse("not-text");
            case "ClassConstraintComponent", "OrConstraintComponent" ->
                isKnown(entry.value(), data) ? "wrong-kind" : "unknown-target";
            default -> CODES.getOrDefault(component, "invalid");
        };
    }

    private static boolean isKnown(@Nullable Node target, Graph data) {
        return target != null && data.contains(target, RDF.Nodes.type, Node.ANY);
    }

    private int minimum(Node shape) {
        return shapes.number(shape, SHACL.minCount, 0);
    }

    private Map<String, Labels> parameters(Node shape, String code) {
        return switch (code) {
            case "too-few" -> Map.of("min", plain(Integer.toString(minimum(shape))));
            case "too-many" -> Map.of("max", plain(Integer.toString(shapes.number(shape, SHACL.maxCount, 1))));
            case "too-small" ->
                Map.of("min", plain(shapes.literal(shape, SHACL.minInclusive).orElse("")));
            case "too-large" ->
                Map.of("max", plain(shapes.literal(shape, SHACL.maxInclusive).orElse("")));
            default -> Map.of();
        };
    }

    private static Labels plain(String text) {
        return new Labels(Map.of("", text));
    }

    private static String text(@Nullable Node value) {
        if (value == null) {
            return "";
        }
        return value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
    }
}
