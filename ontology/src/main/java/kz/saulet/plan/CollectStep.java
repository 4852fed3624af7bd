package kz.saulet.plan;

import java.util.Objects;

/** The end of a selection: keeps the values of its columns. */
final class CollectStep extends Step {

    private final int collector;
    private final int[] slots;
    private final boolean once;

    /** @param once whether one answer settles the row, see {@link SemiJoinStep} */
    CollectStep(int collector, int[] slots, boolean once) {
        this.collector = collector;
        this.slots = slots;
        this.once = once;
    }

    @Override
    boolean run(Evaluation e) {
        e.step();
        boolean more = ((Collector) Objects.requireNonNull(e.state(collector))).add(values(e, slots));
        return more && !once;
    }

    static int[] values(Evaluation e, int[] slots) {
        int[] row = new int[slots.length];
        for (int i = 0; i < row.length; i++) {
            row[i] = e.registers[slots[i]];
        }
        return row;
    }
}
