package kz.saulet.plan;

/** A condition over the registers. */
interface Condition {

    Logic test(Evaluation e);
}
