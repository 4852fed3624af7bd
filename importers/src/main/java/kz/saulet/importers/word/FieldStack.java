package kz.saulet.importers.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import kz.saulet.document.RejectedFile.Reason;

/**
 * Word fields that are open at the reading position. A field shows its result only, and the results of some fields — contents,
 * page numbers — are no text of the author. A table of contents spans many paragraphs, so the stack outlives a paragraph.
 */
final class FieldStack {

    private static final int DEEPEST = 64;
    private static final Set<String> NOT_TEXT =
            Set.of("TOC", "TOA", "INDEX", "PAGE", "NUMPAGES", "PAGEREF", "SECTION", "SECTIONPAGES");

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;
        private boolean notText;
    }

    private final Deque<Field> open = new ArrayDeque<>();

    void mark(String type) throws Refusal {
        Field field = open.peek();
        switch (type) {
            case "begin" -> {
                if (open.size() >= DEEPEST) {
                    throw new Refusal(Reason.TOO_COMPLEX, "fields nested deeper than " + DEEPEST);
                }
                open.push(new Field());
            }
            case "separate" -> {
                if (field != null) {
                    field.inResult = true;
                    field.notText = isNotText(field.instruction.toString());
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruction(String text) {
        Field field = open.peek();
        if (field != null && !field.inResult && field.instruction.length() < 1000) {
            field.instruction.append(text);
        }
    }

    /** True while nothing that is read now belongs to the author's text. */
    boolean hides() {
        return open.stream().anyMatch(f -> !f.inResult || f.notText);
    }

    static boolean isNotText(String instruction) {
        String name = instruction.strip().split("[\\s\\\\]", 2)[0];
        return NOT_TEXT.contains(name.toUpperCase(Locale.ROOT));
    }
}
