package kz.saulet.rules;

/** The five honest answers of a rule. */
public enum Verdict {
    PASSED("passed"),
    FAILED("failed"),
    NOT_APPLICABLE("not-applicable"),
    CANNOT_EVALUATE("cannot-evaluate"),
    ERROR("error");

    private final String id;

    Verdict(String id) {
        this.id = id;
    }

    /** The name used in the API and in stored data. */
    public String id() {
        return id;
    }
}
