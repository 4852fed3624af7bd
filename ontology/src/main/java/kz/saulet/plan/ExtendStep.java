package kz.saulet.plan;

import kz.saulet.snapshot.Terms;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;

/** Gives a variable the value of an expression; a broken expression leaves it without one. */
final class ExtendStep extends Step {

    private final int target;
    private final int source;
    private final Expr expression;
    private final Step next;

    /** @param source register when the expression is a mere variable or constant, else -1 */
    ExtendStep(int target, int source, Expr expression, Step next) {
        this.target = target;
        this.source = source;
        this.expression = expression;
        this.next = next;
    }

    @Override
    boolean run(Evaluation e) {
        int value = value(e);
        int before = e.registers[target];
        if (before != Terms.ANY) {
            return before != value || next.run(e);
        }
        e.registers[target] = value;
        boolean more = next.run(e);
        e.registers[target] = Terms.ANY;
        return more;
    }

    private int value(Evaluation e) {
        if (source >= 0) {
            return e.registers[source];
        }
        try {
            return e.terms.intern(
                    expression.eval(e.binding, e.session.context()).asNode());
        } catch (ExprEvalException broken) {
            return Terms.ANY;
        }
    }
}
