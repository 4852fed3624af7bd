package kz.saulet.rules;

import java.util.regex.Pattern;
import kz.saulet.metamodel.BinCheck;
import org.apache.jena.graph.Node;

/** Numbers, days, sums and names that a text mentions, each as a fact of the part of the document that says it. */
final class TextMentions {

    private static final Pattern BUSINESS_NUMBER = Pattern.compile(
            "(?<![\\p{L}])(?:БИН|БСН|BIN)(?:\\s*/\\s*(?:ИИН|ЖСН|IIN))?(?![\\p{L}])[^\\d\\p{L}]{0,12}(\\d(?:[ \\u00a0]?\\d){5,15})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern TWELVE_DIGITS =
            Pattern.compile("(?<![\\p{L}\\d])\\d{6}[ \\u00a0]?\\d{3}[ \\u00a0]?\\d{3}(?![\\p{L}\\d])");
    private static final int SHOWN = 4;

    private final FactWriter facts;

    TextMentions(FactWriter facts) {
        this.facts = facts;
    }

    /** @param plain the text as patterns see it */
    void add(Node part, String text, String plain) {
        BUSINESS_NUMBER
                .matcher(text)
                .results()
                .map(m -> digits(m.group(1)))
                .distinct()
                .forEach(n -> facts.text(part, "mentionsBin", n));
        TWELVE_DIGITS
                .matcher(text)
                .results()
                .map(m -> digits(m.group()))
                .filter(TextMentions::ofAPerson)
                .distinct()
                .forEach(n -> facts.text(part, "mentionsIin", masked(n)));
        MentionedDays.add(facts, part, plain);
        MentionedSums.add(facts, part, plain);
        Abbreviations.add(facts, part, text);
        Subsystems.add(facts, part, text);
    }

    private static String digits(String text) {
        return text.replaceAll("[ \\u00a0]", "");
    }

    /** A real day of birth, a sex and a right check digit; a business number has 4-6 where the day begins. */
    static boolean ofAPerson(String number) {
        int day = Integer.parseInt(number.substring(4, 6));
        char century = number.charAt(6);
        return day >= 1 && day <= 31 && century >= '1' && century <= '6' && BinCheck.accepts(number);
    }

    /** Enough to find the place, not enough to be the number. */
    private static String masked(String number) {
        return number.substring(0, SHOWN) + "•".repeat(number.length() - SHOWN);
    }
}
