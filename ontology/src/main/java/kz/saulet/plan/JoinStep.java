package kz.saulet.plan;

import java.util.List;
import kz.saulet.snapshot.Terms;

/**
 * Joins with a part that is evaluated by itself, once a run: the rows that agree with what is bound. With a condition it is
 * a left join.
 */
final class JoinStep extends Step {

    private final RowSource part;
    private final boolean optional;
    private final List<Condition> conditions;
    private final Step next;

    JoinStep(RowSource part, boolean optional, List<Condition> conditions, Step next) {
        this.part = part;
        this.optional = optional;
        this.conditions = conditions;
        this.next = next;
    }

    @Override
    boolean run(Evaluation e) {
        boolean found = false;
        int[] slots = part.slots();
        int[] before = new int[slots.length];
        for (int i = 0; i < slots.length; i++) {
            before[i] = e.registers[slots[i]];
        }
        for (int[] row : part.rows(e)) {
            e.step();
            boolean more = true;
            if (agrees(before, row)) {
                bind(e, slots, row);
                if (holds(e)) {
                    found = true;
                    more = next.run(e);
                }
                restore(e, slots, before);
            }
            if (!more) {
                return false;
            }
        }
        return found || !optional || next.run(e);
    }

    private boolean holds(Evaluation e) {
        for (Condition condition : conditions) {
            if (condition.test(e) != Logic.TRUE) {
                return false;
            }
        }
        return true;
    }

    static boolean agrees(int[] before, int[] row) {
        for (int i = 0; i < row.length; i++) {
            if (before[i] != Terms.ANY && row[i] != Terms.ANY && before[i] != row[i]) {
                return false;
            }
        }
        return true;
    }

    private static void bind(Evaluation e, int[] slots, int[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != Terms.ANY) {
                e.registers[slots[i]] = row[i];
            }
        }
    }

    private static void restore(Evaluation e, int[] slots, int[] before) {
        for (int i = 0; i < before.length; i++) {
            e.registers[slots[i]] = before[i];
        }
    }
}
