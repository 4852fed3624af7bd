package kz.saulet.importers.planted;

import java.util.List;

/**
 * One submission that differs from the correct one.
 *
 * @param rule that must see the defect, or {@code harmless}
 * @param base the correct submission, {@code ru}, {@code kk} or another of {@link Base}
 * @param name what was done, in the words of the report
 */
record Variant(String rule, String base, String name, List<Edit> edits) {

    static final String HARMLESS = "harmless";

    boolean harmless() {
        return rule.equals(HARMLESS);
    }

    Submission submission() {
        Submission submission = Submission.correct(base);
        for (Edit edit : edits) {
            submission = edit.applied(submission);
        }
        return submission;
    }

    @Override
    public String toString() {
        return rule + " " + base + " " + name;
    }
}
