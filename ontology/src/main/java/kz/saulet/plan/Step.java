package kz.saulet.plan;

/**
 * One step of a plan. It finds the ways to go on from the values bound so far, runs the rest of the plan for each and leaves
 * the registers as they were.
 */
abstract class Step {

    /** False when no more answers are wanted. */
    abstract boolean run(Evaluation e);
}
