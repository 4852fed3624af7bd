package kz.saulet.examination;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.saulet.language.Labels;
import kz.saulet.problem.Messages;

/** Names of the parts of a submitted document, which exist only for the length of a check and have no label of their own. */
final class DocumentPartNames {

    private static final Messages MESSAGES = Messages.of(DocumentPartNames.class);
    private static final Pattern PART =
            Pattern.compile("https?://\\S+/document/(\\d+)(?:/(section|paragraph)/([\\w.-]+))?");

    private DocumentPartNames() {}

    /** Empty for an address that is not of a part of a document. */
    static Optional<Labels> of(String iri) {
        Matcher part = PART.matcher(iri);
        if (!part.matches()) {
            return Optional.empty();
        }
        String kind = part.group(2);
        return kind == null ? named("document", part.group(1)) : named(kind, part.group(3));
    }

    private static Optional<Labels> named(String kind, String number) {
        return Optional.of(MESSAGES.labels("document-part." + kind, Map.of("number", Messages.plain(number))));
    }
}
