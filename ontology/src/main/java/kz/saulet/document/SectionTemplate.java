package kz.saulet.document;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.saulet.language.Labels;

/**
 * A section that a kind of document must or may have, read from the graph of document templates.
 *
 * @param iri the template section
 * @param code its number in the template: {@code 5}, {@code 5.8}
 * @param headings regular expressions (Russian, Kazakh) that recognise its heading, tried case-insensitively
 * @param cues regular expressions for sentences typical of its text, used where there is no heading
 * @param minCharacters fewer characters than this are reported as too short; 0 for no limit
 * @param foundByParts true when documents usually give the section no heading of its own, so that it is found where any of
 *     its parts is
 */
public record SectionTemplate(
        String iri,
        String code,
        Labels label,
        boolean mandatory,
        int minCharacters,
        List<String> headings,
        List<String> cues,
        boolean foundByParts) {

    /** Sections by their numbers: 2 before 10, 5 before 5.1. */
    public static List<SectionTemplate> inOrder(Stream<SectionTemplate> sections) {
        return sections.sorted(Comparator.comparing(SectionTemplate::code, SectionNumber.ORDER))
                .toList();
    }

    /** 1 for a main section, 2 for {@code 5.8}. */
    public int depth() {
        return SectionNumber.depth(code);
    }

    /** True when this section belongs to the other one: 5.8 to 5. */
    public boolean isPartOf(SectionTemplate other) {
        return code.startsWith(other.code + ".");
    }
}
