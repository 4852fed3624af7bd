package kz.saulet.plan;

/** A step that waits for the one behind it. */
interface Link {

    Step before(Step next);
}
