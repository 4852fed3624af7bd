package kz.saulet.reports.word;

import java.util.List;
import java.util.stream.Stream;
import kz.saulet.document.SectionTemplate;
import kz.saulet.submission.SectionsView;

/** The table of the sections of the template: present, absent, not required. */
final class ConclusionSectionTable {

    private final WordDocument document;
    private final ConclusionTexts texts;

    ConclusionSectionTable(WordDocument document, ConclusionTexts texts) {
        this.document = document;
        this.texts = texts;
    }

    void write(SectionsView sections) {
        document.note(texts.text("sections.note", "file", sections.file()));
        WordTable table = document.table(8, 44, 16, 32)
                .head(List.of("№", texts.text("section"), texts.text("section.state"), texts.text("section.heading")));
        for (SectionTemplate template : inOrder(sections)) {
            table.row(sections.found().stream()
                    .filter(f -> f.template().equals(template))
                    .findFirst()
                    .map(this::present)
                    .orElseGet(() -> absent(template)));
        }
    }

    private List<String> present(SectionsView.Found found) {
        String place = texts.text("place.paragraph", "paragraph", Integer.toString(found.firstParagraph()));
        String heading = found.heading().isEmpty() ? place : "«" + found.heading() + "», " + place;
        return List.of(
                found.template().code(), texts.in(found.template().label()), texts.text("section.present"), heading);
    }

    private List<String> absent(SectionTemplate template) {
        String state = texts.text(template.mandatory() ? "section.absent" : "section.not-required");
        return List.of(template.code(), texts.in(template.label()), state, "–");
    }

    /** Every main section, and of the subsections those that are found or must be there. */
    private static List<SectionTemplate> inOrder(SectionsView sections) {
        return SectionTemplate.inOrder(Stream.concat(
                sections.found().stream().map(SectionsView.Found::template),
                sections.missing().stream().filter(t -> t.depth() == 1 || t.mandatory())));
    }
}
