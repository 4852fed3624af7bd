package kz.saulet.rules;

/** How much a failed rule weighs, from heaviest. */
public enum Severity {
    BLOCKER,
    MAJOR,
    MINOR,
    INFO;

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
