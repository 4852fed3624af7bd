package kz.saulet.problem;

import java.io.Serial;
import java.util.Locale;
import java.util.Map;
import kz.saulet.document.RejectedFile;

/** An uploaded file that is broken, unsafe, too large or of an unknown format. Nothing of it is kept. */
public final class FileRefused extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final RejectedFile.Reason reason;

    public FileRefused(RejectedFile.Reason reason, String fileName) {
        super(
                "file." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Map.of("file", Messages.plain(fileName)));
        this.reason = reason;
    }

    public FileRefused(RejectedFile rejected) {
        this(rejected.reason(), rejected.fileName());
        initCause(rejected);
    }

    public RejectedFile.Reason reason() {
        return reason;
    }

    @Override
    public int status() {
        return switch (reason) {
            case TOO_LARGE, TOO_LARGE_UNPACKED -> 413;
            case UNKNOWN_FORMAT -> 415;
            default -> 422;
        };
    }
}
