package kz.saulet.plan;

import java.util.function.IntPredicate;
import kz.saulet.snapshot.Terms;

/** A comparison of two terms by their order: of whole numbers and days by their keys, of anything else by Jena. */
final class OrderCondition implements Condition {

    private final int first;
    private final int second;
    private final IntPredicate wanted;
    private final Condition general;

    /** @param wanted whether the comparison holds for the sign that comparing the keys gave */
    OrderCondition(int first, int second, IntPredicate wanted, Condition general) {
        this.first = first;
        this.second = second;
        this.wanted = wanted;
        this.general = general;
    }

    @Override
    public Logic test(Evaluation e) {
        int a = e.registers[first];
        int b = e.registers[second];
        if (a == Terms.ANY || b == Terms.ANY) {
            return Logic.ERROR;
        }
        long key = e.valueKey(a);
        long other = e.valueKey(b);
        return ValueKeys.comparable(key, other) ? Logic.of(wanted.test(Long.compare(key, other))) : general.test(e);
    }
}
