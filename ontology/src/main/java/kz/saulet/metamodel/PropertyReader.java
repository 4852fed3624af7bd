package kz.saulet.metamodel;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;

/** Reads one property shape. */
final class PropertyReader {

    private static final Map<String, ValueType> TYPES = Map.of(
            XSD.integer.getURI(), ValueType.INTEGER,
            XSD.decimal.getURI(), ValueType.DECIMAL,
            XSD.xboolean.getURI(), ValueType.BOOLEAN,
            XSD.date.getURI(), ValueType.DATE,
            XSD.dateTime.getURI(), ValueType.DATE_TIME,
            XSD.anyURI.getURI(), ValueType.URL);

    private final GraphFacts facts;

    PropertyReader(GraphFacts facts) {
        this.facts = facts;
    }

    /** @throws MalformedMetamodel when the shape has no single predicate as its path */
    Property read(Node shape, boolean inherited) {
        String iri = facts.iri(shape, SHACL.path)
                .orElseThrow(
                        () -> new MalformedMetamodel("The property shape " + shape + " needs a predicate as sh:path"));
        ValueType type = type(shape);
        int most = type.isLocalized() ? 1 : Integer.MAX_VALUE;
        return new Property(
                iri,
                Terms.localName(iri),
                facts.labels(shape, SHACL.name),
                facts.labels(shape, SHACL.description),
                facts.labels(shape, Terms.INVERSE_NAME),
                type,
                List.copyOf(targets(shape)),
                facts.iris(shape, Terms.SCHEME),
                facts.iri(shape, Terms.CODE_LIST).orElse(null),
                facts.number(shape, SHACL.minCount, 0),
                facts.number(shape, SHACL.maxCount, most),
                facts.literal(shape, SHACL.pattern).orElse(null),
                range(shape),
                facts.iri(shape, Terms.VALUE_CHECK).map(Terms::idOf).orElse(null),
                facts.iri(shape, SHACL.group).map(Terms::idOf).orElse(""),
                facts.number(shape, SHACL.order, Integer.MAX_VALUE),
                inherited,
                facts.flag(shape, Terms.IN_LIST));
    }

    private ValueType type(Node shape) {
        if (facts.iri(shape, Terms.CODE_LIST).isPresent()) {
            return ValueType.CODE;
        }
        if (!targets(shape).isEmpty()) {
            return ValueType.REFERENCE;
        }
        boolean lines =
                facts.literal(shape, Terms.SINGLE_LINE).map("false"::equals).orElse(false);
        String datatype = facts.iri(shape, SHACL.datatype).orElse(XSD.xstring.getURI());
        if (datatype.equals(RDF.langString.getURI())) {
            return lines ? ValueType.LOCALIZED_TEXT : ValueType.LOCALIZED;
        }
        return TYPES.getOrDefault(datatype, lines ? ValueType.TEXT : ValueType.STRING);
    }

    private Set<String> targets(Node shape) {
        Set<String> targets = new LinkedHashSet<>(facts.iris(shape, SHACL.class_));
        targets.addAll(facts.iris(shape, Terms.POINTS_TO));
        return targets;
    }

    private @Nullable NumberRange range(Node shape) {
        BigDecimal from = number(shape, SHACL.minInclusive);
        BigDecimal to = number(shape, SHACL.maxInclusive);
        return (from == null && to == null) ? null : new NumberRange(from, to);
    }

    private @Nullable BigDecimal number(Node shape, Node bound) {
        return facts.literal(shape, bound).map(BigDecimal::new).orElse(null);
    }
}
