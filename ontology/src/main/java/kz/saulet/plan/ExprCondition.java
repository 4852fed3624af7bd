package kz.saulet.plan;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** A condition answered by Jena's expressions, with the same functions and the same errors. */
final class ExprCondition implements Condition {

    private final Expr expression;

    ExprCondition(Expr expression) {
        this.expression = expression;
    }

    @Override
    public Logic test(Evaluation e) {
        try {
            return Logic.of(XSDFuncOp.effectiveBooleanValue(expression.eval(e.binding, e.session.context())));
        } catch (ExprEvalException broken) {
            return Logic.ERROR;
        }
    }
}
