package kz.saulet.submission;

import java.util.Locale;
import kz.saulet.language.Labels;
import kz.saulet.problem.Messages;

/** Where a case stands. */
public enum CaseState {
    /** Being described by the state body; nobody else sees it. */
    DRAFT,
    /** Handed in, its round frozen; no expert has taken it up. */
    SUBMITTED,
    /** An expert is at work. */
    UNDER_EXAMINATION,
    /** A conclusion was issued. */
    CONCLUDED,
    /** Taken back by the state body. */
    WITHDRAWN;

    /** The name used in the API, such as {@code under-examination}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Labels label() {
        return Messages.of(CaseState.class).labels("case-state." + id());
    }
}
