package kz.saulet.shacl.plan;

import java.util.List;
import java.util.Set;
import kz.saulet.shacl.shape.Constraint;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;

/** The tests of the constraints that depend on the term alone. */
final class TermTests {

    private TermTests() {}

    static TermTest of(Constraint.OfTerm constraint) {
        if (constraint instanceof Constraint.DatatypeIs type) {
            return datatype(type.datatype());
        } else if (constraint instanceof Constraint.KindIs kind) {
            return kind(kind.kind());
        } else if (constraint instanceof Constraint.InRange range) {
            return range(range);
        } else if (constraint instanceof Constraint.LongEnough length) {
            return term -> !term.isBlank() && characters(term) >= length.characters();
        } else if (constraint instanceof Constraint.ShortEnough length) {
            return term -> !term.isBlank() && characters(term) <= length.characters();
        } else if (constraint instanceof Constraint.Matches matches) {
            BoundedPattern pattern = new BoundedPattern(matches.pattern(), matches.flags());
            return term -> !term.isBlank() && pattern.isFoundIn(text(term));
        } else if (constraint instanceof Constraint.LanguageIn languages) {
            return languages(languages.ranges());
        }
        Set<Node> members = ((Constraint.OneOf) constraint).members();
        return members::contains;
    }

    private static TermTest datatype(Node datatype) {
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype.getURI());
        return term -> term.isLiteral()
                && term.getLiteralDatatypeURI().equals(datatype.getURI())
                && type.isValid(term.getLiteralLexicalForm());
    }

    private static TermTest kind(Node kind) {
        boolean iri =
                Set.of(SHACL.IRI, SHACL.BlankNodeOrIRI, SHACL.IRIOrLiteral).contains(kind);
        boolean blank = Set.of(SHACL.BlankNode, SHACL.BlankNodeOrIRI, SHACL.BlankNodeOrLiteral)
                .contains(kind);
        boolean literal = Set.of(SHACL.Literal, SHACL.BlankNodeOrLiteral, SHACL.IRIOrLiteral)
                .contains(kind);
        return term -> term.isURI() ? iri : term.isBlank() ? blank : literal;
    }

    private static TermTest range(Constraint.InRange range) {
        NodeValue limit = NodeValue.makeNode(range.limit());
        return term -> {
            if (!term.isLiteral()) {
                return false;
            }
            int order = Order.compare(NodeValue.makeNode(term), limit);
            return switch (range.bound()) {
                case MIN_EXCLUSIVE -> order == Order.GREATER;
                case MIN_INCLUSIVE -> order == Order.GREATER || order == Order.EQUAL;
                case MAX_EXCLUSIVE -> order == Order.LESS;
                case MAX_INCLUSIVE -> order == Order.LESS || order == Order.EQUAL;
            };
        };
    }

    private static TermTest languages(List<String> ranges) {
        return term -> {
            if (!term.isLiteral() || term.getLiteralLanguage().isEmpty()) {
                return false;
            }
            String language = term.getLiteralLanguage();
            return ranges.stream().anyMatch(range -> matches(language, range));
        };
    }

    private static boolean matches(String language, String range) {
        try {
            return NodeFunctions.langMatches(language, range);
        } catch (ExprException e) {
            return false;
        }
    }

    private static int characters(Node term) {
        String text = text(term);
        return text.codePointCount(0, text.length());
    }

    private static String text(Node term) {
        return term.isURI() ? term.getURI() : term.getLiteralLexicalForm();
    }
}
