package kz.saulet.shacl.shape;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/**
 * Refuses queries that SHACL does not allow, because a bound {@code $this} would not reach every part of them
 * ({@code MINUS}, {@code VALUES}, inner queries without it), and those that would leave the data: {@code SERVICE},
 * {@code FROM}, functions written in Java.
 */
final class SelectGuard {

    private static final Var THIS = Var.alloc("this");
    private static final Var VALUE = Var.alloc("value");
    private static final Set<String> FORBIDDEN_SCHEMES = Set.of("java", "javascript", "js", "file");

    private final Node constraint;
    private boolean boundValue;

    SelectGuard(Node constraint) {
        this.constraint = constraint;
    }

    void inspect(Query query) throws RefusedShapes {
        boundValue = query.isAskType();
        if (query.hasDatasetDescription()) {
            throw refused("FROM");
        } else if (query.hasValues()) {
            throw refused("VALUES");
        } else if (query.isSelectType()
                && !query.isQueryResultStar()
                && !query.getProjectVars().contains(THIS)) {
            throw refused("SELECT");
        }
        for (Expr expression : query.getProject().getExprs().values()) {
            inspect(expression);
        }
        if (query.getProject().hasExpr(THIS)) {
            throw refused("AS");
        }
        for (Expr expression : query.getHavingExprs()) {
            inspect(expression);
        }
        inspect(query.getQueryPattern());
    }

    private void inspect(Element element) throws RefusedShapes {
        if (element instanceof ElementGroup group) {
            inspectAll(group.getElements());
        } else if (element instanceof ElementUnion union) {
            inspectAll(union.getElements());
        } else if (element instanceof ElementOptional optional) {
            inspect(optional.getOptionalElement());
        } else if (element instanceof ElementNamedGraph named) {
            inspect(named.getElement());
        } else if (element instanceof ElementFilter filter) {
            inspect(filter.getExpr());
        } else if (element instanceof ElementBind bind) {
            inspect(bind.getExpr());
            if (bind.getVar().equals(THIS) || bind.getVar().equals(VALUE) && boundValue) {
                throw refused("AS");
            }
        } else if (element instanceof ElementSubQuery sub) {
            inspectInner(sub.getQuery());
        } else if (!(element instanceof ElementPathBlock || element instanceof ElementTriplesBlock)) {
            throw refused(element.getClass().getSimpleName().replace("Element", ""));
        }
    }

    /** {@code SELECT *} hides whether the bound variable is meant to pass. */
    private void inspectInner(Query query) throws RefusedShapes {
        if (query.isQueryResultStar()) {
            throw refused("SELECT *");
        }
        inspect(query);
    }

    private void inspectAll(Iterable<Element> elements) throws RefusedShapes {
        for (Element element : elements) {
            inspect(element);
        }
    }

    private void inspect(Expr expression) throws RefusedShapes {
        if (expression instanceof ExprFunctionOp exists) {
            inspect(exists.getElement());
        } else if (expression instanceof ExprFunction function) {
            String iri = function.getFunctionIRI();
            if (iri != null && FORBIDDEN_SCHEMES.contains(iri.substring(0, Math.max(0, iri.indexOf(':'))))) {
                throw refused(iri);
            }
            for (Expr argument : function.getArgs()) {
                inspect(argument);
            }
        }
    }

    private RefusedShapes refused(String what) {
        return new RefusedShapes("forbidden", constraint, what);
    }
}
