package kz.saulet.document;

import java.util.List;

/**
 * A section of the template found in a document.
 *
 * @param template what was recognised
 * @param heading the heading as written, several joined when the document spreads the section over several headings; empty
 *     when recognised by a sentence inside the text
 * @param by how it was recognised
 * @param paragraphs numbers of all its paragraphs in reading order, headings and subsections included
 */
public record RecognisedSection(SectionTemplate template, String heading, By by, List<Integer> paragraphs) {

    /** The sign by which a section was recognised, from strong to weak. */
    public enum By {
        /** A paragraph that the document marks as a heading. */
        HEADING,
        /** A numbered line that reads like the heading and continues the numbering of the document. */
        NUMBERING,
        /** A line of its own that reads like the heading, or a sentence typical of the section. */
        TEXT
    }
}
