package kz.saulet.submission;

import java.util.List;
import kz.saulet.document.RecognisedSection;
import kz.saulet.document.SectionTemplate;

/**
 * What the product read in the attached document.
 *
 * @param file name of the document, empty when none is attached
 * @param found sections recognised, in the order of the template
 * @param missing sections of the template that were not found
 */
public record SectionsView(
        String file,
        String language,
        int paragraphs,
        int tables,
        int images,
        List<Found> found,
        List<SectionTemplate> missing) {

    /** @param characters length of the section's text, its heading not counted */
    public record Found(
            SectionTemplate template, String heading, RecognisedSection.By by, int firstParagraph, int characters) {}
}
