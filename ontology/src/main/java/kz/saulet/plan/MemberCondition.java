package kz.saulet.plan;

import kz.saulet.snapshot.Terms;
import org.apache.jena.sparql.expr.E_OneOfBase;

/** Whether a term is one of some IRIs. */
final class MemberCondition implements Condition {

    private final int value;
    private final int[] members;

    MemberCondition(int value, int[] members) {
        this.value = value;
        this.members = members;
    }

    /** Literals would have to be compared by value. */
    static boolean fits(E_OneOfBase oneOf) {
        return oneOf.getLHS().isVariable()
                && oneOf.getRHS().getList().stream()
                        .allMatch(
                                e -> e.isConstant() && e.getConstant().asNode().isURI());
    }

    @Override
    public Logic test(Evaluation e) {
        int id = e.registers[value];
        if (id == Terms.ANY) {
            return Logic.ERROR;
        }
        for (int member : members) {
            if (e.registers[member] == id) {
                return Logic.TRUE;
            }
        }
        return Logic.FALSE;
    }
}
