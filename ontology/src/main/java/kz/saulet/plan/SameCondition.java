package kz.saulet.plan;

import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;

/** Equality, decided by numbers unless both are literals whose values have to be compared. */
final class SameCondition implements Condition {

    private final int first;
    private final int second;
    private final Condition values;

    SameCondition(int first, int second, Condition values) {
        this.first = first;
        this.second = second;
        this.values = values;
    }

    @Override
    public Logic test(Evaluation e) {
        int a = e.registers[first];
        int b = e.registers[second];
        if (a == Terms.ANY || b == Terms.ANY) {
            return Logic.ERROR;
        }
        Node one = e.terms.node(a);
        boolean literals = one.isLiteral() && (a == b || e.terms.node(b).isLiteral());
        return literals ? values.test(e) : Logic.of(a == b);
    }
}
