package kz.saulet.plan;

import java.util.function.Function;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVar;
import org.apache.jena.sparql.expr.NodeValue;

/** Expressions in which the variables given from outside are variables again, with registers for all. */
final class Given extends ExprTransformCopy {

    private final Slots slots;
    private final Function<ExprFunctionOp, Condition> existence;

    private Given(Slots slots, Function<ExprFunctionOp, Condition> existence) {
        this.slots = slots;
        this.existence = existence;
    }

    /** @param existence compiles the questions of existence in the expression */
    static Expr restored(Expr expression, Slots slots, Function<ExprFunctionOp, Condition> existence) {
        return ExprTransformer.transform(new Given(slots, existence), expression);
    }

    /** Where questions of existence cannot be asked. */
    static Expr restored(Expr expression, Slots slots) {
        return restored(expression, slots, exists -> {
            throw new OutsideSubset("EXISTS inside an aggregate or an order");
        });
    }

    @Override
    public Expr transform(ExprFunctionOp exists, ExprList arguments, Op pattern) {
        return new ConditionExpr(existence.apply(exists));
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
}
