package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.RecognisedSection;
import kz.saulet.document.SectionRecogniser;
import kz.saulet.document.SectionTemplate;
import kz.saulet.document.SectionTemplates;
import kz.saulet.graph.GraphStore;

/** Finds the sections of the template of a document's type in its text. */
@ApplicationScoped
public class SectionFinder {

    private GraphStore store;

    @Inject
    public SectionFinder(GraphStore store) {
        this.store = store;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected SectionFinder() {}

    /** In the order of the template; empty for a type of document that has no template. */
    public List<RecognisedSection> find(DocumentType type, DocumentContent content) {
        List<SectionTemplate> templates = templates(type);
        return templates.isEmpty() ? List.of() : new SectionRecogniser(templates).recognise(content);
    }

    SectionsView view(DocumentType type, DocumentContent content) {
        List<RecognisedSection> found = find(type, content);
        Map<Integer, Integer> lengths = new HashMap<>();
        for (DocumentParagraph paragraph : content.paragraphs()) {
            lengths.put(paragraph.number(), paragraph.text().length());
        }
        Set<String> codes = found.stream().map(s -> s.template().code()).collect(Collectors.toSet());
        return new SectionsView(
                content.fileName(),
                content.language(),
                content.paragraphs().size(),
                content.tables(),
                content.images(),
                found.stream().map(section -> found(section, lengths)).toList(),
                templates(type).stream().filter(t -> !codes.contains(t.code())).toList());
    }

    SectionsView nothingRead(DocumentType type) {
        return new SectionsView("", "", 0, 0, 0, List.of(), templates(type));
    }

    private static SectionsView.Found found(RecognisedSection section, Map<Integer, Integer> lengths) {
        List<Integer> numbers = section.paragraphs();
        int heading = section.heading().isEmpty() ? 0 : 1;
        int characters = numbers.stream()
                .skip(heading)
                .mapToInt(n -> lengths.getOrDefault(n, 0))
                .sum();
        int first = numbers.isEmpty() ? 0 : numbers.get(0);
        return new SectionsView.Found(section.template(), section.heading(), section.by(), first, characters);
    }

    private List<SectionTemplate> templates(DocumentType type) {
        return type == DocumentType.TECHNICAL_ASSIGNMENT
                ? store.read(data -> SectionTemplates.read(data, SectionTemplates.TECHNICAL_ASSIGNMENT))
                : List.of();
    }
}
