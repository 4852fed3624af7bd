package kz.saulet.plan;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/** All variables that occur somewhere, inside questions of existence too. */
final class Mentioned {

    private Mentioned() {}

    static Set<Var> in(Op op) {
        return new HashSet<>(OpVars.mentionedVars(op));
    }

    static Set<Var> in(Expr expression) {
        Set<Var> variables = new HashSet<>();
        add(expression, variables);
        return variables;
    }

    private static void add(Expr expression, Set<Var> variables) {
        if (expression instanceof ExprFunctionOp exists) {
            variables.addAll(in(pattern(exists)));
        } else if (expression instanceof ExprFunction function) {
            function.getArgs().forEach(argument -> add(argument, variables));
        } else if (expression.isVariable()) {
            variables.add(expression.asVar());
        }
    }

    static Op pattern(ExprFunctionOp exists) {
        Op op = exists.getGraphPattern();
        return op != null ? op : Algebra.compile(exists.getElement());
    }
}
