package kz.saulet.plan;

import kz.saulet.snapshot.Terms;

/** Goes on unless a row of the other part shares a variable and agrees in all that are shared. */
final class MinusStep extends Step {

    private final RowSource part;
    private final Step next;

    MinusStep(RowSource part, Step next) {
        this.part = part;
        this.next = next;
    }

    @Override
    boolean run(Evaluation e) {
        int[] slots = part.slots();
        for (int[] row : part.rows(e)) {
            e.step();
            if (removes(e, slots, row)) {
                return true;
            }
        }
        return next.run(e);
    }

    private static boolean removes(Evaluation e, int[] slots, int[] row) {
        boolean shared = false;
        for (int i = 0; i < row.length; i++) {
            int own = e.registers[slots[i]];
            if (own != Terms.ANY && row[i] != Terms.ANY) {
                if (own != row[i]) {
                    return false;
                }
                shared = true;
            }
        }
        return shared;
    }
}
