package kz.saulet.plan;

/** AND, or OR: one side may decide alone. */
final class BothCondition implements Condition {

    private final Condition first;
    private final Condition second;
    private final Logic deciding;

    /** @param deciding the answer of one side that settles it: FALSE for AND, TRUE for OR */
    BothCondition(Condition first, Condition second, Logic deciding) {
        this.first = first;
        this.second = second;
        this.deciding = deciding;
    }

    @Override
    public Logic test(Evaluation e) {
        Logic one = first.test(e);
        if (one == deciding) {
            return one;
        }
        Logic other = second.test(e);
        return other == deciding || one != Logic.ERROR ? other : one;
    }
}
