package kz.saulet.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** Names of subsystems in a text, and their number where it is stated. */
final class Subsystems {

    private static final String WORD = "(?:подсистем|модул)\\p{L}*";
    private static final String KAZAKH = "(?:ішкі|кіші|қосалқы)\\s+жүйе\\p{L}*";
    private static final Pattern QUOTED =
            Pattern.compile(WORD + "\\s+\"([^\"\\n]{2,80})\"|\"([^\"\\n]{2,80})\"\\s+(?:" + KAZAKH + "|" + WORD + ")");

    /** A line of a list: the name ends where the explanation begins. */
    private static final Pattern LISTED = Pattern.compile(
            "^(?:[-•*]\\s*)?(?:\\d{1,2}[.)]\\s*)?подсистема\\s+([^\";:,.()\\d-]{4,70}?)\\s*(?:[;:,.(].*|\\s-\\s.*)?$");

    private static final Pattern VERB = Pattern.compile(
            "\\s(?:обеспечива|предназначен|должн|выполня|осуществля|позволя|реализу|включа|содерж|формиру|состо|явля|служит|поддержива|отвеча).*");

    private static final List<String> NUMBERS =
            List.of("", "одн", "дв", "тр", "четыр", "пят", "шест", "сем", "восьм", "девят", "десят");
    private static final List<String> KAZAKH_NUMBERS =
            List.of("", "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он");
    private static final Pattern COUNT = Pattern.compile(
            "(?:состоит из|состоять из|включает|включать|содержит|в состав\\p{L}*)\\s+"
                    + "(?:следующих\\s+)?(\\d{1,2}|\\p{L}+)\\s*(?:\\([^)]{1,20}\\)\\s*)?(?:\\p{L}+\\s+)?(?:подсистем|модул)"
                    + "|(?<![\\p{L}\\d])(\\d{1,2}|\\p{L}+)\\s*(?:\\([^)]{1,20}\\)\\s*)?(?:ішкі|кіші|қосалқы)\\s+жүйеден\\s+тұрады");

    private Subsystems() {}

    static void add(FactWriter facts, Node part, String text) {
        String marked = DocumentFacts.plainLines(text);
        if (!marked.contains("подсистем") && !marked.contains("модул") && !marked.contains("жүйе")) {
            return;
        }
        names(marked).forEach(n -> facts.text(part, "namesSubsystem", n));
        Matcher counted = COUNT.matcher(marked);
        while (counted.find()) {
            int number = number(counted.group(1) == null ? counted.group(2) : counted.group(1));
            if (number > 1) {
                facts.number(part, "statesSubsystemCount", number);
            }
        }
    }

    static Set<String> names(String marked) {
        Set<String> names = new TreeSet<>();
        QUOTED.matcher(marked).results().forEach(m -> names.add(m.group(1) == null ? m.group(2) : m.group(1)));
        marked.lines().forEach(line -> {
            Matcher listed = LISTED.matcher(line.strip());
            if (listed.matches()) {
                names.add(VERB.matcher(listed.group(1)).replaceAll("").strip());
            }
        });
        return names;
    }

    private static int number(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        int kazakh = KAZAKH_NUMBERS.indexOf(word);
        if (kazakh > 0) {
            return kazakh;
        }
        for (int i = 2; i < NUMBERS.size(); i++) {
            if (word.startsWith(NUMBERS.get(i))
                    && word.length() <= NUMBERS.get(i).length() + 3) {
                return i;
            }
        }
        return 0;
    }
}
