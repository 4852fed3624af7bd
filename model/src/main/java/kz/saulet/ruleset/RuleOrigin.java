package kz.saulet.ruleset;

/** How a rule of a version relates to the rules that came with the product when it was published. */
public enum RuleOrigin {
    /** As the product brought it. */
    CORE,
    CHANGED,
    ADDED,
    /** The product has it, the version has not; its files say what was left out. */
    REMOVED
}
