package kz.saulet.submission;

import java.util.Locale;
import kz.saulet.language.Labels;
import kz.saulet.problem.Messages;

/** What an attached file is to its case. */
public enum AttachmentType {
    /** The document under examination itself. */
    DOCUMENT,
    /** Anything that supports it: calculations, letters, decisions. */
    ANNEX;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Labels label() {
        return Messages.of(AttachmentType.class).labels("attachment-type." + id());
    }
}
