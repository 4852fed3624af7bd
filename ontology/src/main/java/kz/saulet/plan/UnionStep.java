package kz.saulet.plan;

import java.util.List;

/** Goes on with the answers of each branch in turn; every branch ends in the same rest. */
final class UnionStep extends Step {

    private final Step[] branches;

    UnionStep(List<Step> branches) {
        this.branches = branches.toArray(Step[]::new);
    }

    @Override
    boolean run(Evaluation e) {
        for (Step branch : branches) {
            if (!branch.run(e)) {
                return false;
            }
        }
        return true;
    }
}
