package kz.saulet.ruleset;

/** Fired when a version of the rule set was published; new checks use it from the commit on. */
public record RulesPublished(String version) {}
