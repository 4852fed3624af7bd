package kz.saulet.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rule files with one thing broken, made mechanically from the text of a rule. */
final class RuleMutants {

    private static final Pattern VIOLATIONS = Pattern.compile("ea:violations\\s+(\"\"\"|\")(.*?)\\1 ;", Pattern.DOTALL);
    private static final Pattern NEEDS = Pattern.compile("\\n\\s*ea:needs [^;]*;");
    private static final Pattern SEVERITY = Pattern.compile("\\n\\s*ea:(?:blocker|major|minor|info)For \"[^;]*;");
    private static final Pattern TOPIC = Pattern.compile("ea:topic (<#[^;]*) ;");
    private static final Pattern THRESHOLD = Pattern.compile("ea:default ([0-9]+)");
    private static final Pattern TRIPLE = Pattern.compile(" ; ea:[a-zA-Z]+ (?:[?\"]|ea:|true|false)[^ ;}]*");
    private static final Pattern COMPARISON = Pattern.compile(" (!=|>=|<=|=|>|<) (?=[?\"0-9A-Z])");
    private static final Pattern CONDITION = Pattern.compile("FILTER (?:NOT )?(?:EXISTS )?(?=[{(!e])|OPTIONAL (?=\\{)");
    private static final Map<String, String> OPPOSITE =
            Map.of("=", "!=", "!=", "=", ">", "<=", "<=", ">", "<", ">=", ">=", "<");

    private final String text;
    private final Map<String, String> mutants = new LinkedHashMap<>();

    private RuleMutants(String text) {
        this.text = text;
    }

    /** By what was done; not all of them are rules. */
    static Map<String, String> of(String turtle) {
        RuleMutants made = new RuleMutants(turtle);
        made.conditions();
        made.replaced(NEEDS, "needs dropped", m -> "");
        made.replaced(SEVERITY, "document types dropped", m -> "");
        made.replaced(
                TOPIC, "topic dropped", m -> "ea:topic " + m.group(1).replaceFirst(" , <#[^>]*>$|<#[^>]*> , ", ""));
        made.replaced(THRESHOLD, "threshold shifted", m -> "ea:default " + (Integer.parseInt(m.group(1)) * 3 + 1));
        made.mutants.values().removeIf(turtle::equals);
        return made.mutants;
    }

    private void conditions() {
        Matcher violations = VIOLATIONS.matcher(text);
        if (!violations.find()) {
            return;
        }
        Matcher condition = CONDITION.matcher(text).region(violations.start(2), violations.end(2));
        while (condition.find()) {
            int end = end(condition.end());
            put("condition dropped", condition.start(), end, "");
            if (condition.group().contains("NOT EXISTS")) {
                put("condition negated", condition.start(), condition.end(), "FILTER EXISTS ");
            }
        }
        Matcher triple = TRIPLE.matcher(text).region(violations.start(2), violations.end(2));
        while (triple.find()) {
            put("pattern dropped", triple.start(), triple.end(), "");
        }
        Matcher comparison = COMPARISON.matcher(text).region(violations.start(2), violations.end(2));
        while (comparison.find()) {
            put("comparison negated", comparison.start(1), comparison.end(1), OPPOSITE.get(comparison.group(1)));
        }
    }

    /** Behind the group or expression that begins at or soon after a place. */
    private int end(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' || c == '(') {
                depth++;
            } else if ((c == '}' || c == ')') && --depth == 0) {
                return i + 1;
            }
        }
        return from;
    }

    private void replaced(Pattern pattern, String name, java.util.function.Function<MatchResult, String> with) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            put(name, found.start(), found.end(), with.apply(found.toMatchResult()));
        }
    }

    private void put(String name, int start, int end, String with) {
        String before = text.substring(0, start);
        String place = " (line %d, column %d)".formatted(before.lines().count(), start - before.lastIndexOf('\n'));
        mutants.put(name + place, text.substring(0, start) + with + text.substring(end));
    }
}
