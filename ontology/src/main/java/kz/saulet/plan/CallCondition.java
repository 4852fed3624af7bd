package kz.saulet.plan;

import java.util.Map;
import kz.saulet.snapshot.Terms;

/**
 * An extension function of two terms. It is asked once for each pair of terms in a check: the same long text is looked at
 * by the scope, the violations and the evidence of many rules.
 */
final class CallCondition implements Condition {

    private final String function;
    private final int first;
    private final int second;
    private final Condition call;

    CallCondition(String function, int first, int second, Condition call) {
        this.function = function;
        this.first = first;
        this.second = second;
        this.call = call;
    }

    @Override
    public Logic test(Evaluation e) {
        int a = e.registers[first];
        int b = e.registers[second];
        if (a == Terms.ANY || b == Terms.ANY) {
            return Logic.ERROR;
        }
        e.lookNow();
        Map<Long, Logic> known = e.session.memo().of(function);
        long pair = (long) a << 32 | b & 0xFFFF_FFFFL;
        Logic before = known.get(pair);
        if (before == null) {
            before = call.test(e);
            known.put(pair, before);
        }
        return before;
    }
}
