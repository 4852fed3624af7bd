package kz.saulet.plan;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/** Expressions in which the variables given from outside are variables again, with registers for all. */
final class Given extends ExprTransformCopy {

    private final Slots slots;

    private Given(Slots slots) {
        this.slots = slots;
    }

    static Expr restored(Expr expression, Slots slots) {
        return ExprTransformer.transform(new Given(slots), expression);
    }

    @Override
    public Expr transform(NodeValue value) {
        Var given = Slots.given(value.asNode());
        if (given == null) {
            return value;
        }
        slots.of(value.asNode());
        return new ExprVar(given);
    }

    @Override
    public Expr transform(ExprVar variable) {
        slots.of(variable.asVar());
        return variable;
    }

    /** The register of a mere variable or constant; -1 for anything that must be computed. */
    static int slot(Expr expression, Slots slots) {
        if (expression.isVariable()) {
            return slots.of(expression.asVar());
        }
        return expression.isConstant() ? slots.of(expression.getConstant().asNode()) : -1;
    }

    static boolean asksForExistence(Expr expression) {
        return expression instanceof ExprFunctionOp
                || expression instanceof ExprFunction function
                        && function.getArgs().stream().anyMatch(Given::asksForExistence);
    }
}
