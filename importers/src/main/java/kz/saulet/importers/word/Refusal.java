package kz.saulet.importers.word;

import java.io.IOException;
import java.io.Serial;
import kz.saulet.document.RejectedFile;

/** The reason found somewhere inside a file for not reading on; the reader turns it into a {@link RejectedFile}. */
final class Refusal extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final RejectedFile.Reason reason;

    Refusal(RejectedFile.Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    RejectedFile.Reason reason() {
        return reason;
    }
}
