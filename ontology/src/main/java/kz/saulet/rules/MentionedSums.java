package kz.saulet.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** Sums of money in tenge, and whether a sum in digits is the one written out in words behind it. */
final class MentionedSums {

    private static final Pattern SUM = Pattern.compile(
            "(?<![\\d.,])(\\d{1,3}(?: \\d{3})+|\\d+)([.,]\\d+)?"
                    + "\\s*(?:\\(([\\p{L} -]{3,200})\\)\\s*)?"
                    + "((?:тыс|мың|млн|миллион|млрд|миллиард)\\p{L}*)?\\.?\\s*(?:\\(([\\p{L} -]{3,200})\\)\\s*)?(?:тенге|теңге|тг(?!\\p{L})|₸|kzt)");
    private static final Map<String, Integer> SCALES = Map.of("тыс", 3, "мың", 3, "млн", 6, "мил", 6, "млр", 9);

    private MentionedSums() {}

    static void add(FactWriter facts, Node part, String plain) {
        int number = 1;
        for (MatchResult match : SUM.matcher(plain).results().toList()) {
            BigDecimal sum = new BigDecimal(match.group(1).replace(" ", "") + fraction(match.group(2)))
                    .scaleByPowerOfTen(scale(match.group(4)));
            facts.decimal(part, "mentionsSum", sum);
            String words = match.group(3) == null ? match.group(5) : match.group(3);
            if (words != null) {
                compare(facts, part, number++, sum, words, scale(match.group(4)));
            }
        }
    }

    /** Words that are not a number from end to end say nothing about the sum. */
    private static void compare(FactWriter facts, Node part, int number, BigDecimal sum, String words, int scale) {
        NumberWords.read(words).ifPresent(spelled -> {
            BigDecimal whole = new BigDecimal(spelled);
            BigDecimal scaled = whole.scaleByPowerOfTen(scale);
            Node node = NodeFactory.createURI(part.getURI() + "/sum/" + number);
            facts.type(node, "CheckedSum");
            facts.text(node, "sumKind", "words");
            facts.add(node, "statedIn", part);
            facts.decimal(node, "statedSum", sum);
            boolean agrees =
                    scaled.compareTo(sum) == 0 || whole.compareTo(sum.setScale(0, java.math.RoundingMode.DOWN)) == 0;
            facts.decimal(node, "computedSum", agrees ? sum : whole.compareTo(sum) < 0 && scale > 0 ? scaled : whole);
        });
    }

    private static String fraction(@Nullable String written) {
        return written == null ? "" : written.replace(',', '.');
    }

    private static int scale(@Nullable String word) {
        if (word == null) {
            return 0;
        }
        return word.startsWith("миллиард") ? 9 : SCALES.getOrDefault(word.substring(0, 3), 0);
    }
}
