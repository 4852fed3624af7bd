package kz.saulet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Equals;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_GreaterThan;
import org.apache.jena.sparql.expr.E_GreaterThanOrEqual;
import org.apache.jena.sparql.expr.E_IsIRI;
import org.apache.jena.sparql.expr.E_LessThan;
import org.apache.jena.sparql.expr.E_LessThanOrEqual;
import org.apache.jena.sparql.expr.E_LogicalAnd;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.expr.E_NotEquals;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.E_NotOneOf;
import org.apache.jena.sparql.expr.E_OneOfBase;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.jspecify.annotations.Nullable;

/** Compiles conditions: what numbers can answer is answered by numbers, the rest by Jena's expressions. */
final class Conditions {

    private final Builder builder;
    private final Slots slots;
    private final int graph;
    private final Known known;
    private final Set<Var> outer;

    Conditions(Builder builder, int graph, Known known, Set<Var> outer) {
        this.builder = builder;
        this.slots = builder.slots();
        this.graph = graph;
        this.known = known.copy();
        this.outer = outer;
    }

    Condition of(Expr e) {
        if (e instanceof E_LogicalAnd and) {
            return new BothCondition(of(and.getArg1()), of(and.getArg2()), Logic.FALSE);
        }
        if (e instanceof E_LogicalOr or) {
            return new BothCondition(of(or.getArg1()), of(or.getArg2()), Logic.TRUE);
        }
        if (e instanceof E_LogicalNot not) {
            return not(of(not.getArg()));
        }
        if (e instanceof E_Exists || e instanceof E_NotExists) {
            return exists((ExprFunctionOp) e);
        }
        return plain(Given.restored(e, slots, this::exists));
    }

    private static Condition not(Condition condition) {
        return e -> condition.test(e).not();
    }

    Condition exists(ExprFunctionOp exists) {
        Step steps = builder.exists(exists, graph, known, outer);
        boolean wanted = exists instanceof E_Exists;
        return e -> Logic.of(steps.run(e) != wanted);
    }

    private Condition plain(Expr e) {
        if (e instanceof E_Bound bound && bound.getArg().isVariable()) {
            int slot = slots.of(bound.getArg().asVar());
            return run -> Logic.of(run.registers[slot] != kz.saulet.snapshot.Terms.ANY);
        }
        if ((e instanceof E_Equals || e instanceof E_NotEquals) && plainEnds((ExprFunction2) e)) {
            ExprFunction2 same = (ExprFunction2) e;
            Condition equal = new SameCondition(
                    slot(same.getArg1()),
                    slot(same.getArg2()),
                    new ExprCondition(new E_Equals(same.getArg1(), same.getArg2())));
            return e instanceof E_Equals ? equal : not(equal);
        }
        IntPredicate order = order(e);
        if (order != null && plainEnds((ExprFunction2) e)) {
            ExprFunction2 ends = (ExprFunction2) e;
            return new OrderCondition(slot(ends.getArg1()), slot(ends.getArg2()), order, new ExprCondition(e));
        }
        if (e instanceof E_OneOfBase oneOf && MemberCondition.fits(oneOf)) {
            Condition member = new MemberCondition(slot(oneOf.getLHS()), memberSlots(oneOf));
            return e instanceof E_NotOneOf ? not(member) : member;
        }
        if (e instanceof E_IsIRI iri && iri.getArg().isVariable()) {
            return new IriCondition(slot(iri.getArg()));
        }
        if (e instanceof E_Function call
                && call.getArgs().size() == 2
                && plainEnd(call.getArg(1))
                && plainEnd(call.getArg(2))) {
            return new CallCondition(
                    call.getFunctionIRI(), slot(call.getArg(1)), slot(call.getArg(2)), new ExprCondition(call));
        }
        return new ExprCondition(e);
    }

    /** Which sign of a comparison the operator wants; null for anything but a comparison by order. */
    private static @Nullable IntPredicate order(Expr e) {
        if (e instanceof E_LessThan) {
            return sign -> sign < 0;
        } else if (e instanceof E_LessThanOrEqual) {
            return sign -> sign <= 0;
        } else if (e instanceof E_GreaterThan) {
            return sign -> sign > 0;
        }
        return e instanceof E_GreaterThanOrEqual ? sign -> sign >= 0 : null;
    }

    private int[] memberSlots(E_OneOfBase oneOf) {
        List<Integer> members = new ArrayList<>();
        oneOf.getRHS().forEach(member -> members.add(slot(member)));
        return members.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean plainEnds(ExprFunction2 e) {
        return plainEnd(e.getArg1()) && plainEnd(e.getArg2());
    }

    private static boolean plainEnd(Expr e) {
        return e.isVariable() || e.isConstant();
    }

    private int slot(Expr e) {
        return Given.slot(e, slots);
    }
}
