package kz.saulet.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Days, months and years in a text, each only at the precision it is written with: {@code 1 февраля 2027 года} is a day and
 * no month, {@code 2027 жылғы ақпан} a month and no year.
 */
final class MentionedDays {

    private static final List<List<String>> MONTHS = List.of(
            List.of("январ", "қаңтар"),
            List.of("феврал", "ақпан"),
            List.of("март", "наурыз"),
            List.of("апрел", "сәуір"),
            List.of("май", "мая", "мае", "мамыр"),
            List.of("июн", "маусым"),
            List.of("июл", "шілде"),
            List.of("август", "тамыз"),
            List.of("сентябр", "қыркүйек"),
            List.of("октябр", "қазан"),
            List.of("ноябр", "қараша"),
            List.of("декабр", "желтоқсан"));
    private static final String MONTH =
            "(" + String.join("|", MONTHS.stream().flatMap(List::stream).toList()) + ")\\p{L}*";
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final String OF_YEAR = YEAR + "\\s*(?:жылғы|жылдың|жылы|ж\\.)\\s+";
    private static final String DAY = "(?<!\\d)\"?(\\d{1,2})\"?";

    private static final Pattern SPAN_OF_DAYS =
            Pattern.compile(DAY + "\\s+" + MONTH + "\\s+(?:по|до|-)\\s+" + DAY + "\\s+" + MONTH + "\\s+" + YEAR);
    private static final Pattern DAY_IN_WORDS = Pattern.compile(DAY + "\\s+" + MONTH + "\\s+" + YEAR);
    private static final Pattern DAY_IN_KAZAKH = Pattern.compile(OF_YEAR + DAY + "\\s+" + MONTH);
    private static final Pattern DAY_IN_DIGITS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d|\\.\\d)");
    private static final Pattern DAY_AS_ISO = Pattern.compile("(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])");
    private static final Pattern MONTH_IN_WORDS =
            Pattern.compile("(?<!\\p{L})" + MONTH + "(?:\\s*-\\s*" + MONTH + ")?\\s+" + YEAR);
    private static final Pattern MONTH_IN_KAZAKH =
            Pattern.compile(OF_YEAR + MONTH + "(?:\\s*(?:-|мен|пен|бен)\\s*" + MONTH + ")?");
    private static final Pattern MONTH_IN_DIGITS =
            Pattern.compile("(?<![\\d.])(0[1-9]|1[0-2])\\.((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEARS =
            Pattern.compile("(?<![\\d/.-])" + YEAR + "(?:\\s*-\\s*" + YEAR + ")?\\s*(?:год|г\\.|гг|жыл|ж\\.)");

    private final FactWriter facts;
    private final Node part;
    private String rest;

    private MentionedDays(FactWriter facts, Node part, String plain) {
        this.facts = facts;
        this.part = part;
        this.rest = plain;
    }

    static void add(FactWriter facts, Node part, String plain) {
        if (plain.chars().anyMatch(Character::isDigit)) {
            new MentionedDays(facts, part, plain).add();
        }
    }

    private void add() {
        each(DAY_IN_KAZAKH, m -> day(m.group(1), month(m.group(3)), m.group(2)));
        each(SPAN_OF_DAYS, m -> {
            day(m.group(5), month(m.group(2)), m.group(1));
            day(m.group(5), month(m.group(4)), m.group(3));
        });
        each(DAY_IN_WORDS, m -> day(m.group(3), month(m.group(2)), m.group(1)));
        each(DAY_IN_DIGITS, m -> day(m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
        each(DAY_AS_ISO, m -> day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        each(MONTH_IN_KAZAKH, m -> months(m.group(1), m.group(2), m.group(3)));
        each(MONTH_IN_WORDS, m -> months(m.group(3), m.group(1), m.group(2)));
        each(MONTH_IN_DIGITS, m -> month(m.group(2), Integer.parseInt(m.group(1))));
        each(YEARS, m -> {
            year(m.group(1));
            year(m.group(2));
        });
    }

    /** What was understood is taken out, so that nothing is read twice at a lesser precision. */
    private void each(Pattern pattern, Consumer<MatchResult> use) {
        Matcher matcher = pattern.matcher(rest);
        rest = matcher.replaceAll(m -> {
            use.accept(m);
            return " ; ";
        });
    }

    private static int month(String beginning) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).contains(beginning)) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException(beginning);
    }

    private void day(String year, int month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
            facts.add(part, "mentionsDate", NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate));
        } catch (DateTimeException notADay) {
            year(year);
        }
    }

    private void months(String year, @Nullable String first, @Nullable String last) {
        for (String name : new String[] {first, last}) {
            if (name != null) {
                month(year, month(name));
            }
        }
    }

    private void month(String year, int month) {
        facts.text(part, "mentionsMonth", "%s-%02d".formatted(year, month));
    }

    private void year(@Nullable String year) {
        if (year != null) {
            facts.text(part, "mentionsYear", year);
        }
    }
}
