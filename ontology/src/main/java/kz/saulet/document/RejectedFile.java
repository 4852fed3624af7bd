package kz.saulet.document;

import java.io.Serial;

/** An uploaded file that is not accepted, with the reason that the person is told in their language. */
public final class RejectedFile extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Why a file is refused; each has a sentence in the texts of the refusals that says what to do. */
    public enum Reason {
        EMPTY,
        UNKNOWN_FORMAT,
        BROKEN,
        ENCRYPTED,
        TOO_LARGE,
        TOO_LARGE_UNPACKED,
        MACROS,
        EXTERNAL_TEMPLATE,
        TOO_COMPLEX,
        NO_TEXT
    }

    private final Reason reason;
    private final String fileName;

    public RejectedFile(Reason reason, String fileName) {
        super(reason + ": " + fileName);
        this.reason = reason;
        this.fileName = fileName;
    }

    public RejectedFile(Reason reason, String fileName, Throwable cause) {
        super(reason + ": " + fileName, cause);
        this.reason = reason;
        this.fileName = fileName;
    }

    public Reason reason() {
        return reason;
    }

    public String fileName() {
        return fileName;
    }
}
