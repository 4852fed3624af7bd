package kz.saulet.plan;

/** Goes on only where a condition is true. */
final class FilterStep extends Step {

    private final Condition condition;
    private final Step next;

    FilterStep(Condition condition, Step next) {
        this.condition = condition;
        this.next = next;
    }

    @Override
    boolean run(Evaluation e) {
        return condition.test(e) != Logic.TRUE || next.run(e);
    }
}
