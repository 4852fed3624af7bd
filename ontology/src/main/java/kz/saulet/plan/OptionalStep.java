package kz.saulet.plan;

/** Goes on with each answer of the optional part, or without it when there is none. */
final class OptionalStep extends Step {

    private final int state;
    private final Step next;
    private Step optional = NOTHING;

    private static final Step NOTHING = new Step() {
        @Override
        boolean run(Evaluation e) {
            return true;
        }
    };

    OptionalStep(int state, Step next) {
        this.state = state;
        this.next = next;
    }

    /** The end of the optional part: it was found. */
    Step found() {
        return new Step() {
            @Override
            boolean run(Evaluation e) {
                e.keep(state, Boolean.TRUE);
                return next.run(e);
            }
        };
    }

    /** @param part ends in {@link #found()} */
    OptionalStep of(Step part) {
        this.optional = part;
        return this;
    }

    @Override
    boolean run(Evaluation e) {
        e.keep(state, Boolean.FALSE);
        if (!optional.run(e)) {
            return false;
        }
        return e.state(state) == Boolean.TRUE || next.run(e);
    }
}
