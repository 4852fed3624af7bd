package kz.saulet.reports.diagram;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label into short lines; there is no font to measure with, so characters are counted. */
final class Wrapping {

    private Wrapping() {}

    /** At most so many lines; what does not fit is cut with an ellipsis. */
    static List<String> lines(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            while (rest.length() > width) {
                // a word longer than a line is broken where the line ends
                int room = Math.max(width - line.length() - (line.isEmpty() ? 0 : 1), 0);
                if (room < width / 3) {
                    push(lines, line);
                    continue;
                }
                append(line, rest.substring(0, room));
                rest = rest.substring(room);
                push(lines, line);
            }
            if (line.length() + 1 + rest.length() > width) {
                push(lines, line);
            }
            append(line, rest);
        }
        push(lines, line);
        return cut(lines, width, most);
    }

    private static List<String> cut(List<String> lines, int width, int most) {
        if (lines.size() <= most) {
            return lines;
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most));
        String last = kept.get(most - 1);
        kept.set(most - 1, last.substring(0, Math.min(last.length(), width - 1)) + "…");
        return kept;
    }

    private static void append(StringBuilder line, String word) {
        if (!line.isEmpty() && !word.isEmpty()) {
            line.append(' ');
        }
        line.append(word);
    }

    private static void push(List<String> lines, StringBuilder line) {
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
    }
}
