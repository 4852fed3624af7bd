package kz.saulet.document;

import java.util.ArrayList;
import java.util.List;
import kz.saulet.document.RecognisedSection.By;
import kz.saulet.document.TemplatePatterns.Match;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headings of a document. Where the author uses heading styles they are trusted, and other lines count only when
 * they continue the numbering inside a styled section; where there are no styles, numbered lines that continue the numbering
 * of the document count, and lines of their own that read like a heading of the template.
 */
final class Outline {

    private static final int STYLED_FROM = 3;
    private static final int LONGEST_STYLED = 250;
    private static final int LONGEST_PLAIN = 160;
    private static final double NUMBERED_COVERAGE = 0.3;
    private static final double PLAIN_COVERAGE = 0.6;

    private final List<DocumentParagraph> paragraphs;
    private final TemplatePatterns patterns;
    private final ContentsEntries contents;
    private final boolean styled;
    private final List<OutlineHeading> headings = new ArrayList<>();
    private @Nullable String current;

    private Outline(List<DocumentParagraph> paragraphs, TemplatePatterns patterns) {
        this.paragraphs = paragraphs;
        this.patterns = patterns;
        this.contents = new ContentsEntries(paragraphs);
        this.styled = paragraphs.stream().filter(Outline::isStyledHeading).count() >= STYLED_FROM;
    }

    static List<OutlineHeading> of(List<DocumentParagraph> paragraphs, TemplatePatterns patterns) {
        Outline outline = new Outline(paragraphs, patterns);
        for (int i = 0; i < paragraphs.size(); i++) {
            outline.visit(i);
        }
        return outline.headings;
    }

    private void visit(int index) {
        DocumentParagraph paragraph = paragraphs.get(index);
        String number = paragraph.numbering();
        if (isStyledHeading(paragraph)) {
            addStyled(index, paragraph);
        } else if (readsLikeHeading(paragraph) && !contents.isEntry(index)) {
            if (number == null) {
                visitPlain(index, paragraph);
            } else if (SectionNumber.isNumeric(number)) {
                visitNumbered(index, paragraph, number);
            }
        }
    }

    private void addStyled(int index, DocumentParagraph paragraph) {
        String number = paragraph.numbering();
        int level = paragraph.headingLevel();
        if (number != null && SectionNumber.isNumeric(number)) {
            // some authors give every heading the same style and let the number tell the depth
            level = Math.max(level, SectionNumber.depth(number));
            current = number;
        }
        add(index, level, number, By.HEADING, patterns.headings(title(paragraph)));
    }

    private void visitNumbered(int index, DocumentParagraph paragraph, String number) {
        int depth = SectionNumber.depth(number);
        if (styled && depth == 1) {
            return;
        }
        List<Match> matches = patterns.headings(title(paragraph)).stream()
                .filter(m ->
                        m.coverage() >= NUMBERED_COVERAGE || m.template().code().equals(number))
                .toList();
        boolean asInTemplate =
                matches.stream().anyMatch(m -> m.template().code().equals(number));
        boolean continues = SectionNumber.follows(current, number);
        if (continues && !isListItem(index, number) || asInTemplate && !styled) {
            add(index, depth, number, By.NUMBERING, matches);
            current = number;
        }
    }

    private void visitPlain(int index, DocumentParagraph paragraph) {
        List<Match> matches = patterns.headings(title(paragraph)).stream()
                .filter(m -> !styled && m.coverage() >= PLAIN_COVERAGE)
                .toList();
        if (!matches.isEmpty()) {
            int level =
                    matches.stream().mapToInt(m -> m.template().depth()).min().orElse(1);
            add(index, level, null, By.TEXT, matches);
        }
    }

    private void add(int index, int level, @Nullable String number, By by, List<Match> matches) {
        headings.add(
                new OutlineHeading(index, level, number, paragraphs.get(index).text(), by, matches));
    }

    /** Items of a list stand next to each other; headings have text between them. */
    private boolean isListItem(int index, String number) {
        return isNeighbour(index - 1, number) || isNeighbour(index + 1, number);
    }

    private boolean isNeighbour(int index, String number) {
        if (index < 0 || index >= paragraphs.size() || contents.isEntry(index)) {
            return false;
        }
        String other = paragraphs.get(index).numbering();
        return other != null && SectionNumber.isNumeric(other) && SectionNumber.areNeighbours(other, number);
    }

    private static boolean isStyledHeading(DocumentParagraph paragraph) {
        return paragraph.headingLevel() > 0 && paragraph.text().length() <= LONGEST_STYLED;
    }

    private static boolean readsLikeHeading(DocumentParagraph paragraph) {
        String title = title(paragraph);
        if (paragraph.cell() != null || title.length() < 3 || title.length() > LONGEST_PLAIN) {
            return false;
        }
        char first = title.charAt(0);
        char last = title.charAt(title.length() - 1);
        return (Character.isUpperCase(first) || first == '«')
                && ";:,".indexOf(last) < 0
                && !title.substring(0, title.length() - 1).contains(". ");
    }

    private static String title(DocumentParagraph paragraph) {
        return TypedNumber.strip(paragraph.text());
    }
}
