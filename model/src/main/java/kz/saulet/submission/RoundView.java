package kz.saulet.submission;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One handing-in of a case.
 *
 * @param contentPosition position of the change log that holds the described content, 0 while a draft
 */
public record RoundView(
        int number,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        long contentPosition,
        List<FileView> files) {}
