package kz.saulet.reports.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.saulet.language.Lang;

/**
 * Turns a marked-up text into a document: {@code #}, {@code ##} numbered headings, {@code -} bullets, {@code |w 20 80} the column
 * widths of a table in percent, {@code | a | b} its rows (the first is the header), {@code !title}, {@code !subtitle},
 * {@code !note}, {@code !approval left | right}, {@code !break}; any other line is a paragraph.
 */
final class SampleDocument {

    /** How headings get their numbers. */
    enum Numbering {
        /** By the numbering of the document, heading styles. */
        AUTOMATIC,
        /** Typed in front of the text, heading styles. */
        TYPED,
        /** Typed, no styles at all. */
        TYPED_WITHOUT_STYLES
    }

    private final WordDocument document;
    private final Numbering numbering;
    private final int[] counters = new int[3];
    private WordTable table;
    private boolean headed;

    private SampleDocument(WordDocument document, Numbering numbering) {
        this.document = document;
        this.numbering = numbering;
    }

    /** The lines of a text resource beside this class. */
    static List<String> lines(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleDocument.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    static byte[] render(List<String> lines, Lang lang, Numbering numbering) throws IOException {
        try (WordDocument document = new WordDocument(lang)) {
            document.setProperties(title(lines), "Saulet");
            document.footer("");
            SampleDocument sample = new SampleDocument(document, numbering);
            lines.forEach(sample::line);
            return document.bytes();
        }
    }

    private static String title(List<String> lines) {
        return lines.stream()
                .filter(l -> l.startsWith("!title "))
                .map(l -> l.substring(7))
                .findFirst()
                .orElse("");
    }

    private void line(String line) {
        if (line.startsWith("|w ")) {
            int[] widths = Arrays.stream(line.substring(3).split(" "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            table = document.table(widths);
            headed = false;
        } else if (line.startsWith("| ")) {
            List<String> cells = Arrays.stream(line.substring(2).split(" \\| "))
                    .map(String::strip)
                    .toList();
            table = headed ? table.row(cells) : table.head(cells);
            headed = true;
        } else if (line.startsWith("## ")) {
            heading(2, line.substring(3));
        } else if (line.startsWith("# ")) {
            heading(1, line.substring(2));
        } else if (line.startsWith("- ")) {
            document.bullet(line.substring(2));
        } else if (line.startsWith("!")) {
            command(line.substring(1));
        } else if (!line.isBlank()) {
            document.paragraph(line);
        }
    }

    private void command(String command) {
        String[] parts = command.split(" ", 2);
        switch (parts[0]) {
            case "title" -> document.title(parts[1]);
            case "subtitle" -> document.subtitle(parts[1]);
            case "note" -> document.note(parts[1]);
            case "break" -> document.pageBreak();
            case "approval" ->
                document.table(50, 50)
                        .row(List.of(parts[1].replace(" // ", "\n").split(" \\| ")));
            default -> throw new IllegalArgumentException(command);
        }
    }

    private void heading(int level, String text) {
        counters[level]++;
        if (level == 1) {
            counters[2] = 0;
        }
        String number = level == 1 ? counters[1] + ". " : counters[1] + "." + counters[2] + ". ";
        switch (numbering) {
            case AUTOMATIC -> document.numberedHeading(level, text);
            case TYPED -> document.heading(level, number + text);
            case TYPED_WITHOUT_STYLES -> document.paragraph(number + text);
        }
    }
}
