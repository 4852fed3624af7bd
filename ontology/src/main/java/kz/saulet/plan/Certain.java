package kz.saulet.plan;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;

/** The variables that have a value in every answer of a part. Jena's own answer counts projected ones without a value. */
final class Certain {

    private Certain() {}

    static Set<Var> in(Op op) {
        if (op instanceof OpBGP || op instanceof OpPath) {
            return OpVars.visibleVars(op);
        }
        if (op instanceof OpSequence sequence) {
            Set<Var> all = new HashSet<>();
            sequence.getElements().forEach(element -> all.addAll(in(element)));
            return all;
        }
        if (op instanceof OpJoin join) {
            Set<Var> both = new HashSet<>(in(join.getLeft()));
            both.addAll(in(join.getRight()));
            return both;
        }
        if (op instanceof OpUnion union) {
            Set<Var> common = new HashSet<>(in(union.getLeft()));
            common.retainAll(in(union.getRight()));
            return common;
        }
        return op instanceof OpTable table ? inTable(table) : left(op);
    }

    private static Set<Var> left(Op op) {
        if (op instanceof OpLeftJoin join) {
            return in(join.getLeft());
        }
        if (op instanceof OpConditional conditional) {
            return in(conditional.getLeft());
        }
        if (op instanceof OpMinus minus) {
            return in(minus.getLeft());
        }
        return op instanceof Op1 over ? above(over, new HashSet<>(in(over.getSubOp()))) : Set.of();
    }

    private static Set<Var> above(Op1 op, Set<Var> below) {
        if (op instanceof OpProject project) {
            below.retainAll(project.getVars());
        } else if (op instanceof OpGroup group) {
            below.removeIf(v -> !group.getGroupVars().getVars().contains(v)
                    || group.getGroupVars().getExprs().containsKey(v));
        } else if (op instanceof OpExtend extend) {
            for (Map.Entry<Var, Expr> entry : extend.getVarExprList().getExprs().entrySet()) {
                Expr value = entry.getValue();
                if (value.isConstant() || value.isVariable() && below.contains(value.asVar())) {
                    below.add(entry.getKey());
                }
            }
        }
        return below;
    }

    private static Set<Var> inTable(OpTable table) {
        Set<Var> certain = new HashSet<>(table.getTable().getVars());
        for (Iterator<Binding> rows = table.getTable().rows(); rows.hasNext(); ) {
            Binding row = rows.next();
            certain.removeIf(variable -> !row.contains(variable));
        }
        return certain;
    }
}
