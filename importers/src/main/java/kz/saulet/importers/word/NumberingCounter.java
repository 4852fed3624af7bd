package kz.saulet.importers.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.saulet.importers.word.NumberingDefinitions.NumberedList;
import org.jspecify.annotations.Nullable;

/** Counts numbered paragraphs in reading order and renders the number that Word shows. */
final class NumberingCounter {

    private static final int LEVELS = 9;
    private static final Pattern PLACEHOLDER = Pattern.compile("%([1-9])");
    private static final Pattern EDGE = Pattern.compile("^[(\\[\\s]+|[.)\\]:\\s]+$");

    private final NumberingDefinitions definitions;
    private final Map<String, @Nullable Integer[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    NumberingCounter(NumberingDefinitions definitions) {
        this.definitions = definitions;
    }

    /** The level a paragraph of this style has in the list, when the paragraph itself names none. */
    int levelOfStyle(String list, @Nullable String style) {
        Integer level = definitions.list(list).map(l -> l.levelOfStyle(style)).orElse(null);
        return level == null ? 0 : level;
    }

    /** Counts one paragraph of the list; its number such as {@code 5.2}, or null for bullets and unknown lists. */
    @Nullable
    String next(String listId, int level) {
        NumberedList list = definitions.list(listId).orElse(null);
        NumberingLevel definition = list == null ? null : list.levels().get(level);
        if (list == null || definition == null || level >= LEVELS) {
            return null;
        }
        Integer[] counts = counters.computeIfAbsent(list.definition(), d -> new Integer[LEVELS]);
        applyOverrides(listId, list, counts);
        Integer last = counts[level];
        counts[level] = last == null ? definition.start() : last + 1;
        restartBelow(list, counts, level);
        return render(list, definition, counts);
    }

    private void applyOverrides(String listId, NumberedList list, @Nullable Integer[] counts) {
        if (started.add(listId)) {
            list.startOverrides().forEach((level, start) -> counts[level] = start - 1);
        }
    }

    private static void restartBelow(NumberedList list, @Nullable Integer[] counts, int level) {
        for (int below = level + 1; below < LEVELS; below++) {
            NumberingLevel definition = list.levels().get(below);
            Integer after = definition == null ? null : definition.restartAfter();
            if (after == null || (after > 0 && level < after)) {
                counts[below] = null;
            }
        }
    }

    private static @Nullable String render(NumberedList list, NumberingLevel definition, @Nullable Integer[] counts) {
        if (definition.format() == NumberFormat.BULLET && !definition.text().contains("%")) {
            return null;
        }
        Matcher placeholder = PLACEHOLDER.matcher(definition.text());
        StringBuilder number = new StringBuilder();
        while (placeholder.find()) {
            int level = Integer.parseInt(placeholder.group(1)) - 1;
            placeholder.appendReplacement(number, Matcher.quoteReplacement(write(list, definition, counts, level)));
        }
        placeholder.appendTail(number);
        String trimmed = EDGE.matcher(number).replaceAll("");
        return trimmed.isEmpty() ? null : trimmed;
    }

    private static String write(NumberedList list, NumberingLevel shown, @Nullable Integer[] counts, int level) {
        NumberingLevel definition = list.levels().get(level);
        Integer count = counts[level];
        int number = count != null ? count : definition == null ? 1 : definition.start();
        NumberFormat format = definition == null || shown.legal() ? NumberFormat.DECIMAL : definition.format();
        return format.write(number);
    }
}
