package kz.saulet.plan;

import java.util.Objects;

/** All columns of a distinct row are settled here: the rest is asked once, and not at all for a row already found. */
final class SemiJoinStep extends Step {

    private final int collector;
    private final int[] slots;
    private final Step next;

    SemiJoinStep(int collector, int[] slots, Step next) {
        this.collector = collector;
        this.slots = slots;
        this.next = next;
    }

    @Override
    boolean run(Evaluation e) {
        Collector rows = (Collector) Objects.requireNonNull(e.state(collector));
        if (!rows.has(CollectStep.values(e, slots))) {
            next.run(e);
        }
        return !rows.full();
    }
}
