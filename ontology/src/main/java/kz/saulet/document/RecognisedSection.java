package kz.saulet.document;

import java.util.List;

/**
 * A section of the template found in a document.
 *
 * @param template what was recognised
 * @param heading the heading as written, empty when recognised by text
 * @param by how it was recognised
 * @param paragraphs numbers of all its paragraphs, subsections included, heading first
 */
public record RecognisedSection(SectionTemplate template, String heading, By by, List<Integer> paragraphs) {

    /** The sign by which a section was recognised, from strong to weak. */
    public enum By {
        HEADING,
        NUMBERING,
        TEXT
    }
}
