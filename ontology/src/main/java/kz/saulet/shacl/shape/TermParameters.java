package kz.saulet.shacl.shape;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.graph.NodeConst;

/** Reads the constraints whose parameters are terms: everything that does not refer to another shape. */
final class TermParameters {

    private static final Set<Node> KINDS = Set.of(
            SHACL.IRI,
            SHACL.Literal,
            SHACL.BlankNode,
            SHACL.BlankNodeOrIRI,
            SHACL.BlankNodeOrLiteral,
            SHACL.IRIOrLiteral);
    private static final Set<Node> WANT_A_PATH =
            Set.of(SHACL.minCount, SHACL.maxCount, SHACL.uniqueLang, SHACL.lessThan, SHACL.lessThanOrEquals);

    private final ShapeFacts facts;
    private final Map<Node, Single> single = Map.ofEntries(
            entry(SHACL.datatype, (node, value) -> new Constraint.DatatypeIs(iri(node, SHACL.datatype, value))),
            entry(SHACL.nodeKind, this::kind),
            entry(SHACL.minCount, (node, value) -> new Constraint.AtLeast(number(node, SHACL.minCount))),
            entry(SHACL.maxCount, (node, value) -> new Constraint.AtMost(number(node, SHACL.maxCount))),
            entry(SHACL.minLength, (node, value) -> new Constraint.LongEnough(number(node, SHACL.minLength))),
            entry(SHACL.maxLength, (node, value) -> new Constraint.ShortEnough(number(node, SHACL.maxLength))),
            entry(SHACL.minExclusive, (node, value) -> range(Constraint.Bound.MIN_EXCLUSIVE, node, value)),
            entry(SHACL.minInclusive, (node, value) -> range(Constraint.Bound.MIN_INCLUSIVE, node, value)),
            entry(SHACL.maxExclusive, (node, value) -> range(Constraint.Bound.MAX_EXCLUSIVE, node, value)),
            entry(SHACL.maxInclusive, (node, value) -> range(Constraint.Bound.MAX_INCLUSIVE, node, value)),
            entry(SHACL.languageIn, this::languages),
            entry(SHACL.in, this::members));
    private final Map<Node, Single> repeated = Map.ofEntries(
            entry(SHACL.class_, (node, value) -> new Constraint.ClassIs(iri(node, SHACL.class_, value))),
            entry(SHACL.equals, (node, value) -> new Constraint.SameAs(iri(node, SHACL.equals, value))),
            entry(SHACL.disjoint, (node, value) -> new Constraint.DisjointWith(iri(node, SHACL.disjoint, value))),
            entry(SHACL.lessThan, (node, value) -> new Constraint.Before(iri(node, SHACL.lessThan, value), false)),
            entry(
                    SHACL.lessThanOrEquals,
                    (node, value) -> new Constraint.Before(iri(node, SHACL.lessThanOrEquals, value), true)),
            entry(SHACL.hasValue, (node, value) -> new Constraint.Includes(value)),
            entry(SHACL.pattern, this::pattern));
    /** Read together with {@code sh:pattern} and {@code sh:closed}. */
    private final Set<Node> companions = Set.of(SHACL.flags, SHACL.ignoredProperties);

    TermParameters(ShapeFacts facts) {
        this.facts = facts;
    }

    boolean knows(Node property) {
        return single.containsKey(property)
                || repeated.containsKey(property)
                || companions.contains(property)
                || property.equals(SHACL.closed)
                || property.equals(SHACL.uniqueLang);
    }

    List<Constraint> read(Node node, Node property, boolean hasPath) throws RefusedShapes {
        if (WANT_A_PATH.contains(property) && !hasPath) {
            throw new RefusedShapes("no-path", node, property);
        } else if (companions.contains(property)) {
            return List.of();
        } else if (property.equals(SHACL.closed)) {
            return facts.isTrue(node, property) ? List.of(closed(node)) : List.of();
        } else if (property.equals(SHACL.uniqueLang)) {
            // the standard means the term true: "1" leaves the constraint out
            return NodeConst.nodeTrue.equals(facts.one(node, property))
                    ? List.of(new Constraint.OnePerLanguage())
                    : List.of();
        }
        List<Node> values = facts.objects(node, property);
        Single reader = repeated.get(property);
        if (reader == null) {
            facts.one(node, property);
            reader = single.get(property);
        }
        List<Constraint> constraints = new ArrayList<>();
        for (Node value : values) {
            constraints.add(Objects.requireNonNull(reader).read(node, value));
        }
        return constraints;
    }

    private Node iri(Node node, Node property, Node value) throws RefusedShapes {
        return facts.iri(node, property, value);
    }

    private int number(Node node, Node property) throws RefusedShapes {
        Integer value = facts.integer(node, property);
        return value == null ? 0 : value;
    }

    private Constraint kind(Node node, Node value) throws RefusedShapes {
        if (!KINDS.contains(value)) {
            throw ShapeFacts.wrong(node, SHACL.nodeKind, value);
        }
        return new Constraint.KindIs(value);
    }

    private static Constraint range(Constraint.Bound bound, Node node, Node value) throws RefusedShapes {
        if (!value.isLiteral() || NodeValue.makeNode(value).getValueSpace() == null) {
            throw ShapeFacts.wrong(node, bound.parameter(), value);
        }
        return new Constraint.InRange(bound, value);
    }

    private Constraint languages(Node node, Node list) throws RefusedShapes {
        List<String> ranges = new ArrayList<>();
        for (Node range : facts.list(list)) {
            ranges.add(facts.text(node, SHACL.languageIn, range));
        }
        return new Constraint.LanguageIn(List.copyOf(ranges));
    }

    private Constraint members(Node node, Node list) throws RefusedShapes {
        return new Constraint.OneOf(new LinkedHashSet<>(facts.list(list)));
    }

    private Constraint pattern(Node node, Node value) throws RefusedShapes {
        Node flags = facts.one(node, SHACL.flags);
        String letters = flags == null ? "" : facts.text(node, SHACL.flags, flags);
        String pattern = facts.text(node, SHACL.pattern, value);
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new RefusedShapes("pattern", node, pattern, e.getDescription());
        }
        if (!letters.matches("[imsxq]*")) {
            throw ShapeFacts.wrong(node, SHACL.flags, Objects.requireNonNull(flags));
        }
        return new Constraint.Matches(pattern, letters);
    }

    private Constraint closed(Node node) throws RefusedShapes {
        Set<Node> allowed = new LinkedHashSet<>();
        for (Node property : facts.objects(node, SHACL.property)) {
            facts.objects(property, SHACL.path).stream().filter(Node::isURI).forEach(allowed::add);
        }
        Node ignored = facts.one(node, SHACL.ignoredProperties);
        if (ignored != null) {
            allowed.addAll(facts.list(ignored));
        }
        return new Constraint.NothingElse(allowed);
    }

    private interface Single {
        Constraint read(Node shape, Node value) throws RefusedShapes;
    }
}
