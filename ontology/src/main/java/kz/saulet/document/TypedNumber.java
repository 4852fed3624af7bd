package kz.saulet.document;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that an author typed in front of a paragraph: {@code 5.2 …}, {@code 3) …}, {@code Раздел 4. …}, {@code 4-бөлім. …}. */
public final class TypedNumber {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String NUMBER = "(\\d{1,2}(?:\\.\\d{1,2}){0,5})";

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,5})(?:[.)]?\\s+|[.)])(?=[«\"“(]?\\p{L})"),
            // a single number needs a dot, a bracket or a capital letter after it: "10 users" is no numbering
            Pattern.compile("^(\\d{1,2})(?:[.)]\\s*(?=[«\"“(]?\\p{L})|\\s+(?=[«\"“]?\\p{Lu}))"),
            Pattern.compile(
                    "^(?:раздел|глава|часть|section|chapter)\\s+(?:№\\s*)?" + NUMBER + "[.:)]?(?=\\s|$)", FLAGS),
            Pattern.compile("^" + NUMBER + "\\s*[-–]?\\s*(?:бөлім|тарау)[.:)]?(?=\\s|$)", FLAGS));

    private TypedNumber() {}

    /** The number without its final dot or bracket. */
    public static Optional<String> of(String text) {
        return match(text).map(m -> m.group(1));
    }

    /** The text after its typed number, or the whole text. */
    public static String strip(String text) {
        return match(text).map(m -> text.substring(m.end()).strip()).orElse(text);
    }

    private static Optional<Matcher> match(String text) {
        return FORMS.stream()
                .map(form -> form.matcher(text))
                .filter(Matcher::find)
                .findFirst();
    }
}
