package kz.saulet.examination;

import java.time.LocalDate;
import java.util.List;
import kz.saulet.submission.Content;
import kz.saulet.submission.Upload;
import org.jspecify.annotations.Nullable;

/**
 * What is to be checked. Nothing of it is stored.
 *
 * @param documentType id such as {@code technical-assignment}
 * @param body IRI or id of the state body, or null when unknown
 * @param date the day whose norms apply
 * @param content the described content, or null when only files are given
 */
public record CheckRequest(
        String documentType,
        @Nullable String body,
        LocalDate date,
        List<Upload> files,
        @Nullable Content content) {}
