package kz.saulet.importers.planted;

import java.util.List;

/**
 * One submission that differs from the correct one.
 *
 * @param rule that must see the defect, or {@code harmless}
 * @param lang of the document, {@code ru} or {@code kk}
 * @param name what was done, in the words of the report
 */
record Variant(String rule, String lang, String name, List<Edit> edits) {

    static final String HARMLESS = "harmless";

    boolean harmless() {
        return rule.equals(HARMLESS);
    }

    Submission submission() {
        Submission submission = Submission.correct(lang);
        for (Edit edit : edits) {
            submission = edit.applied(submission);
        }
        return submission;
    }

    @Override
    public String toString() {
        return rule + " " + lang + " " + name;
    }
}
