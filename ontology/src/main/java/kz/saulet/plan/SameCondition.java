package kz.saulet.plan;

import kz.saulet.snapshot.Terms;

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
        if (!e.terms.isLiteral(a) || a != b && !e.terms.isLiteral(b)) {
            return Logic.of(a == b);
        }
        long key = e.valueKey(a);
        long other = e.valueKey(b);
        return ValueKeys.comparable(key, other) ? Logic.of(key == other) : values.test(e);
    }
}
