package kz.saulet.metamodel;

import static java.util.Map.entry;

import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.shacl.report.ShapeError;
import kz.saulet.shacl.report.ShapeResult;
import kz.saulet.shacl.shape.ShapePath;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** Says in the product's terms what the validation of shapes reports. */
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

    IntegrityBreach breach(ShapeResult result, Graph data) {
        Node shape = result.shape();
        Labels words = shapes.labels(shape, SHACL.message);
        String code = words.isEmpty() ? code(result, data) : "message";
        return new IntegrityBreach(
                field(result),
                code,
                words.isEmpty() ? parameters(shape, code) : Map.of("text", words),
                text(result.value()),
                result.severity().equals(SHACL.Warning));
    }

    /** What could not be evaluated is not taken for right. */
    IntegrityBreach breach(ShapeError error) {
        String property =
                shapes.iri(error.shape(), SHACL.path).map(Terms::localName).orElse("");
        return new IntegrityBreach(property, "message", Map.of("text", error.sentence()), "", false);
    }

    private String field(ShapeResult result) {
        String id = result.path() instanceof ShapePath.Predicate link
                ? Terms.localName(link.predicate().getURI())
                : "";
        return shapes.literal(result.shape(), Terms.REQUIRED_LANGUAGE)
                .filter(language -> shapes.iri(result.shape(), SHACL.datatype).isEmpty())
                .map(language -> id + "@" + language)
                .orElse(id);
    }

    private String code(ShapeResult result, Graph data) {
        String component = Terms.localName(result.component().getURI());
        return switch (component) {
            case "MinCountConstraintComponent" -> minimum(result.shape()) > 1 ? "too-few" : "required";
            case "DatatypeConstraintComponent" ->
                shapes.iri(result.shape(), SHACL.datatype)
                        .map(d -> DATATYPES.getOrDefault(d, "not-text"))
                        .orElse("not-text");
            case "ClassConstraintComponent", "OrConstraintComponent" ->
                isKnown(result.value(), data) ? "wrong-kind" : "unknown-target";
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
