package kz.saulet.plan;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** A compiled condition as a part of one of Jena's expressions. */
final class ConditionExpr extends ExprFunctionN {

    private final Condition condition;

    ConditionExpr(Condition condition) {
        super("condition", new ExprList());
        this.condition = condition;
    }

    @Override
    protected NodeValue evalSpecial(Binding binding, FunctionEnv environment) {
        Logic answer = condition.test(((RegisterBinding) binding).evaluation());
        if (answer == Logic.ERROR) {
            throw new ExprEvalException("A condition without an answer");
        }
        return NodeValue.booleanReturn(answer == Logic.TRUE);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        throw new IllegalStateException("Evaluated by its registers only");
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new ConditionExpr(condition);
    }
}
