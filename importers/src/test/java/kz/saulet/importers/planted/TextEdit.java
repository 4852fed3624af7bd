package kz.saulet.importers.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.DocumentParagraph.TableCell;
import org.jspecify.annotations.Nullable;

/** Changes of the text of the document. */
sealed interface TextEdit extends Edit {

    List<DocumentParagraph> applied(List<DocumentParagraph> paragraphs);

    @Override
    default Submission applied(Submission submission) {
        List<DocumentParagraph> before = submission.document().paragraphs();
        List<DocumentParagraph> after = applied(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("Nothing to change: " + this);
        }
        return submission.with(after);
    }

    /** Words replaced wherever they stand. */
    record Replaced(String old, String with) implements TextEdit {

        @Override
        public List<DocumentParagraph> applied(List<DocumentParagraph> paragraphs) {
            return paragraphs.stream()
                    .map(p -> withText(p, p.text().replace(old, with)))
                    .toList();
        }
    }

    /** A paragraph put behind the first one that has the given words; it stands outside tables. */
    record Added(String after, String text) implements TextEdit {

        @Override
        public List<DocumentParagraph> applied(List<DocumentParagraph> paragraphs) {
            List<DocumentParagraph> changed = new ArrayList<>(paragraphs);
            for (int i = 0; i < changed.size(); i++) {
                if (changed.get(i).text().contains(after)) {
                    changed.add(i + 1, new DocumentParagraph(0, text, 0, null, null));
                    return numbered(changed);
                }
            }
            return paragraphs;
        }
    }

    /** A table put behind the first paragraph that has the given words; {@code ||} parts rows, {@code |} cells. */
    record TableAdded(String after, String rows) implements TextEdit {

        @Override
        public List<DocumentParagraph> applied(List<DocumentParagraph> paragraphs) {
            List<DocumentParagraph> changed = new ArrayList<>(paragraphs);
            int at = 0;
            while (at < changed.size() && !changed.get(at).text().contains(after)) {
                at++;
            }
            if (at == changed.size()) {
                return paragraphs;
            }
            String[] lines = rows.split(" \\|\\| ");
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(" \\| ");
                for (int column = 0; column < cells.length; column++) {
                    TableCell cell = new TableCell(1_000, row + 1, column + 1);
                    changed.add(++at, new DocumentParagraph(0, cells[column].strip(), 0, null, cell));
                }
            }
            return numbered(changed);
        }
    }

    /** Every paragraph that has the given words. */
    record Removed(String words) implements TextEdit {

        @Override
        public List<DocumentParagraph> applied(List<DocumentParagraph> paragraphs) {
            return without(paragraphs, p -> p.text().contains(words));
        }
    }

    /** From the heading to the next one of its level or above. */
    record SectionRemoved(String heading) implements TextEdit {

        @Override
        public List<DocumentParagraph> applied(List<DocumentParagraph> paragraphs) {
            List<DocumentParagraph> kept = new ArrayList<>();
            int removing = 0;
            for (DocumentParagraph p : paragraphs) {
                int level = p.headingLevel();
                if (level > 0 && level <= (removing == 0 ? 9 : removing)) {
                    removing = p.text().contains(heading) ? level : 0;
                }
                if (removing == 0) {
                    kept.add(p);
                }
            }
            return numbered(kept);
        }
    }

    /** The rows of tables that have the given words. */
    record RowRemoved(String words) implements TextEdit {

        @Override
        public List<DocumentParagraph> applied(List<DocumentParagraph> paragraphs) {
            List<String> rows = paragraphs.stream()
                    .filter(p -> p.cell() != null && p.text().contains(words))
                    .map(p -> row(p.cell()))
                    .toList();
            return without(paragraphs, p -> rows.contains(row(p.cell())));
        }

        private static String row(@Nullable TableCell cell) {
            return cell == null ? "" : cell.table() + "/" + cell.row();
        }
    }

    private static List<DocumentParagraph> without(
            List<DocumentParagraph> paragraphs, Predicate<DocumentParagraph> gone) {
        return numbered(paragraphs.stream().filter(gone.negate()).toList());
    }

    private static DocumentParagraph withText(DocumentParagraph p, String text) {
        return new DocumentParagraph(p.number(), text, p.headingLevel(), p.numbering(), p.cell());
    }

    private static List<DocumentParagraph> numbered(List<DocumentParagraph> paragraphs) {
        List<DocumentParagraph> numbered = new ArrayList<>();
        for (DocumentParagraph p : paragraphs) {
            numbered.add(
                    new DocumentParagraph(numbered.size() + 1, p.text(), p.headingLevel(), p.numbering(), p.cell()));
        }
        return List.copyOf(numbered);
    }
}
