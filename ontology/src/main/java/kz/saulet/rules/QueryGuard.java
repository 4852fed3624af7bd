package kz.saulet.rules;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * Lets a rule read named graphs and nothing else. Every pattern must say which graph it is about: the default graph is
 * empty, so a pattern outside {@code GRAPH} would silently find nothing. A graph may be named by a constant or by a
 * variable of the check, never searched for. Anything not known to be harmless is refused, {@code SERVICE} among it.
 */
final class QueryGuard {

    private static final Set<String> FORBIDDEN_SCHEMES = Set.of("file", "java", "jar", "javascript", "js");

    private final Set<Var> given;
    private final Set<Var> used = new HashSet<>();

    /** @param given variables that every check binds beforehand */
    QueryGuard(Set<Var> given) {
        this.given = given;
    }

    /** All variables that the inspected queries mention. */
    Set<Var> used() {
        return used;
    }

    void inspect(Query query) throws MalformedRule {
        inspect(query, false);
    }

    private void inspect(Query query, boolean inGraph) throws MalformedRule {
        if (query.hasDatasetDescription()) {
            throw new MalformedRule("from");
        }
        query.getProject().getVars().forEach(used::add);
        for (Expr expr : query.getProject().getExprs().values()) {
            inspect(expr, inGraph);
        }
        for (Expr expr : query.getHavingExprs()) {
            inspect(expr, inGraph);
        }
        if (query.getQueryPattern() != null) {
            inspect(query.getQueryPattern(), inGraph);
        }
    }

    private void inspect(Element element, boolean inGraph) throws MalformedRule {
        if (element instanceof ElementGroup group) {
            inspectAll(group.getElements(), inGraph);
        } else if (element instanceof ElementUnion union) {
            inspectAll(union.getElements(), inGraph);
        } else if (element instanceof ElementOptional optional) {
            inspect(optional.getOptionalElement(), inGraph);
        } else if (element instanceof ElementMinus minus) {
            inspect(minus.getMinusElement(), inGraph);
        } else if (element instanceof ElementNamedGraph named) {
            inspectGraphName(named.getGraphNameNode());
            inspect(named.getElement(), true);
        } else if (element instanceof ElementPathBlock block) {
            for (TriplePath triple : block.getPattern()) {
                inspect(triple, inGraph);
            }
        } else if (element instanceof ElementTriplesBlock block
                && block.getPattern().isEmpty()) {
            return;
        } else if (element instanceof ElementFilter filter) {
            inspect(filter.getExpr(), inGraph);
        } else if (element instanceof ElementBind bind) {
            inspectAssigned(bind.getVar());
            inspect(bind.getExpr(), inGraph);
        } else if (element instanceof ElementAssign assign) {
            inspectAssigned(assign.getVar());
            inspect(assign.getExpr(), inGraph);
        } else if (element instanceof ElementData data) {
            for (Var variable : data.getVars()) {
                inspectAssigned(variable);
            }
        } else if (element instanceof ElementSubQuery sub) {
            inspect(sub.getQuery(), inGraph);
        } else {
            throw new MalformedRule(
                    "forbidden", element.getClass().getSimpleName().replace("Element", ""));
        }
    }

    private void inspectAll(Iterable<Element> elements, boolean inGraph) throws MalformedRule {
        for (Element element : elements) {
            inspect(element, inGraph);
        }
    }

    private void inspect(TriplePath triple, boolean inGraph) throws MalformedRule {
        if (!inGraph) {
            throw new MalformedRule("outside-graph", triple);
        }
        inspectNode(triple.getSubject());
        if (triple.getPredicate() != null) {
            inspectNode(triple.getPredicate());
        }
        inspectNode(triple.getObject());
    }

    private void inspectGraphName(Node name) throws MalformedRule {
        inspectNode(name);
        if (name.isVariable() && !given.contains(Var.alloc(name))) {
            throw new MalformedRule("open-graph", name);
        }
    }

    private void inspectAssigned(Var variable) throws MalformedRule {
        used.add(variable);
        if (given.contains(variable)) {
            throw new MalformedRule("assigned", variable);
        }
    }

    private void inspectNode(Node node) throws MalformedRule {
        if (node.isVariable()) {
            used.add(Var.alloc(node));
        } else if (node.isURI()) {
            inspectIri(node.getURI());
        }
    }

    private void inspectIri(String iri) throws MalformedRule {
        int colon = iri.indexOf(':');
        if (colon > 0 && FORBIDDEN_SCHEMES.contains(iri.substring(0, colon))) {
            throw new MalformedRule("forbidden", iri);
        }
    }

    private void inspect(Expr expr, boolean inGraph) throws MalformedRule {
        expr.getVarsMentioned().forEach(used::add);
        if (expr instanceof ExprFunctionOp exists) {
            inspect(exists.getElement(), inGraph);
        } else if (expr instanceof ExprFunction function) {
            if (function.getFunctionIRI() != null) {
                inspectIri(function.getFunctionIRI());
            }
            if (takesPattern(function) && function.getArg(2).isConstant()) {
                inspectPattern(function.getArg(2).getConstant().asUnquotedString());
            }
            for (Expr argument : function.getArgs()) {
                inspect(argument, inGraph);
            }
        }
    }

    private static boolean takesPattern(ExprFunction function) {
        return function.numArgs() >= 2
                && (function instanceof E_Regex
                        || function instanceof E_StrReplace
                        || TextMatches.NAME.equals(function.getFunctionIRI())
                        || TextAffirms.NAME.equals(function.getFunctionIRI()));
    }

    /**
     * A broken pattern that is data would make a filter false without a word, and one whose time explodes with the length
     * of the text could not be stopped while it runs.
     */
    static void inspectPattern(String pattern) throws MalformedRule {
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException e) {
            throw new MalformedRule("pattern", pattern, e.getDescription());
        }
        if (PatternStress.explodes(pattern)) {
            throw new MalformedRule("explosive-pattern", pattern);
        }
    }
}
