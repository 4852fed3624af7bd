package kz.saulet.shacl.plan;

import java.util.List;
import java.util.Set;
import kz.saulet.plan.ValueKeys;
import kz.saulet.shacl.shape.Constraint;
import kz.saulet.snapshot.TermText;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/** The tests of the constraints that depend on the term alone. */
final class TermTests {

    private final Constants constants;

    TermTests(Constants constants) {
        this.constants = constants;
    }

    TermTest of(Constraint.OfTerm constraint) {
        if (constraint instanceof Constraint.DatatypeIs type) {
            return datatype(type.datatype().getURI());
        } else if (constraint instanceof Constraint.KindIs kind) {
            return kind(kind.kind());
        } else if (constraint instanceof Constraint.InRange range) {
            return range(range);
        } else if (constraint instanceof Constraint.LongEnough length) {
            return (id, term, graph) -> !term.isBlank() && term.characters() >= length.characters();
        } else if (constraint instanceof Constraint.ShortEnough length) {
            return (id, term, graph) -> !term.isBlank() && term.characters() <= length.characters();
        } else if (constraint instanceof Constraint.Matches matches) {
            BoundedPattern pattern = new BoundedPattern(matches.pattern(), matches.flags());
            return (id, term, graph) -> !term.isBlank() && pattern.isFoundIn(term);
        } else if (constraint instanceof Constraint.LanguageIn languages) {
            return languages(languages.ranges());
        }
        return oneOf(((Constraint.OneOf) constraint).members());
    }

    /** A term that goes with its graph may be one of them under a number of its own. */
    private TermTest oneOf(Set<Node> members) {
        IntSet ids = new IntSet();
        members.forEach(member -> ids.add(constants.id(member)));
        return (id, term, graph) -> id >= 0 ? ids.contains(id) : members.contains(graph.term(id));
    }

    private static TermTest datatype(String datatype) {
        if (datatype.equals(XSD.xstring.getURI())) {
            return (id, term, graph) -> term.isPlain();
        }
        boolean ofLanguages = datatype.equals(RDF.langString.getURI());
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype);
        return (id, term, graph) -> ofLanguages && term.hasLanguage()
                || term.datatype().equals(datatype)
                        && (ValueKeys.of(term) != ValueKeys.NONE || type.isValid(term.text()));
    }

    private static TermTest kind(Node kind) {
        boolean iri =
                Set.of(SHACL.IRI, SHACL.BlankNodeOrIRI, SHACL.IRIOrLiteral).contains(kind);
        boolean blank = Set.of(SHACL.BlankNode, SHACL.BlankNodeOrIRI, SHACL.BlankNodeOrLiteral)
                .contains(kind);
        boolean literal = Set.of(SHACL.Literal, SHACL.BlankNodeOrLiteral, SHACL.IRIOrLiteral)
                .contains(kind);
        return (id, term, graph) -> term.isIri() ? iri : term.isBlank() ? blank : literal;
    }

    private static TermTest range(Constraint.InRange range) {
        NodeValue limit = NodeValue.makeNode(range.limit());
        long limitKey = ValueKeys.of(TermText.of(range.limit()));
        return (id, term, graph) -> {
            if (!term.isLiteral()) {
                return false;
            }
            long key = ValueKeys.of(term);
            int order = ValueKeys.comparable(key, limitKey)
                    ? Long.compare(key, limitKey)
                    : Order.compare(NodeValue.makeNode(graph.term(id)), limit);
            return switch (range.bound()) {
                case MIN_EXCLUSIVE -> order == Order.GREATER;
                case MIN_INCLUSIVE -> order == Order.GREATER || order == Order.EQUAL;
                case MAX_EXCLUSIVE -> order == Order.LESS;
                case MAX_INCLUSIVE -> order == Order.LESS || order == Order.EQUAL;
            };
        };
    }

    /** Which languages are meant is found out once for each that the dictionary knows. */
    private static TermTest languages(List<String> ranges) {
        Verdicts known = new Verdicts();
        return (id, term, graph) -> {
            if (!term.hasLanguage()) {
                return false;
            }
            int number = term.languageNumber();
            byte verdict = known.of(number);
            if (verdict == Verdicts.UNKNOWN) {
                verdict = matchesAny(term.language(), ranges) ? Verdicts.GOOD : Verdicts.BAD;
                known.set(number, verdict);
            }
            return verdict == Verdicts.GOOD;
        };
    }

    private static boolean matchesAny(String language, List<String> ranges) {
        return ranges.stream().anyMatch(range -> matches(language, range));
    }

    private static boolean matches(String language, String range) {
        try {
            return NodeFunctions.langMatches(language, range);
        } catch (ExprException e) {
            return false;
        }
    }
}
