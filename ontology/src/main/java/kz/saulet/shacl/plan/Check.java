package kz.saulet.shacl.plan;

/** One constraint, ready to run over the values of a focus node. */
@FunctionalInterface
interface Check {

    /** @throws Unevaluated if it cannot be said whether it holds */
    void run(int focus, IntBag values, Run run, Sink sink) throws Unevaluated;
}
