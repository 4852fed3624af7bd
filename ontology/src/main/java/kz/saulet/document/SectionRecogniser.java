package kz.saulet.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kz.saulet.document.RecognisedSection.By;
import kz.saulet.document.TemplatePatterns.Match;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sections of a template in a document. A wrong recognition is worse than a missed one, so weak signs count only
 * where strong ones are absent:
 *
 * <ol>
 *   <li>headings of the document whose words match, each taken for one section at most;
 *   <li>what stands before the first heading, for the first section of the template, by its cues;
 *   <li>sections that have no heading of their own, by their parts;
 *   <li>in a document without any heading, sentences typical of a section.
 * </ol>
 */
public final class SectionRecogniser {

    private final TemplatePatterns patterns;

    public SectionRecogniser(List<SectionTemplate> templates) {
        this.patterns = new TemplatePatterns(templates);
    }

    /** In the order of the template, each section at most once. */
    public List<RecognisedSection> recognise(DocumentContent document) {
        List<DocumentParagraph> paragraphs = document.paragraphs();
        List<OutlineHeading> outline = Outline.of(paragraphs, patterns);
        Map<String, RecognisedSection> found = new TreeMap<>(SectionNumber.ORDER);
        headingsBySection(outline).forEach((template, headings) -> {
            found.put(template.code(), section(template, headings, outline, paragraphs));
        });
        if (found.isEmpty()) {
            byCues(paragraphs).forEach(s -> found.put(s.template().code(), s));
        } else {
            frontMatter(outline, paragraphs, found)
                    .ifPresent(s -> found.put(s.template().code(), s));
            byParts(found).forEach(s -> found.put(s.template().code(), s));
        }
        return List.copyOf(found.values());
    }

    private Map<SectionTemplate, List<OutlineHeading>> headingsBySection(List<OutlineHeading> outline) {
        Map<SectionTemplate, List<OutlineHeading>> bySection = new LinkedHashMap<>();
        Deque<Enclosing> open = new ArrayDeque<>();
        for (OutlineHeading heading : outline) {
            while (!open.isEmpty() && open.element().level() >= heading.level()) {
                open.pop();
            }
            SectionTemplate template = choose(heading, open);
            boolean inside = template != null && open.stream().anyMatch(e -> template.equals(e.template()));
            if (template != null && !inside) {
                bySection.computeIfAbsent(template, t -> new ArrayList<>()).add(heading);
            }
            open.push(new Enclosing(heading.level(), template));
        }
        return bySection;
    }

    /** A heading of the document that is still open, with the section it was taken for. */
    private record Enclosing(int level, @Nullable SectionTemplate template) {}

    private static @Nullable SectionTemplate choose(OutlineHeading heading, Deque<Enclosing> open) {
        return heading.matches().stream()
                .max(Comparator.comparingDouble(m -> weight(m, heading, open)))
                .map(Match::template)
                .orElse(null);
    }

    /** Same number as in the template, then a place inside the right section, then the right depth, then the words. */
    private static double weight(Match match, OutlineHeading heading, Deque<Enclosing> open) {
        SectionTemplate template = match.template();
        double weight = match.coverage();
        if (template.code().equals(heading.number())) {
            weight += 4;
        }
        for (Enclosing enclosing : open) {
            SectionTemplate outer = enclosing.template();
            if (outer != null && template.isPartOf(outer)) {
                weight += 2;
            }
        }
        if (template.depth() == Math.min(heading.level(), 2)) {
            weight += 1;
        }
        return weight;
    }

    private static RecognisedSection section(
            SectionTemplate template,
            List<OutlineHeading> candidates,
            List<OutlineHeading> outline,
            List<DocumentParagraph> paragraphs) {
        List<OutlineHeading> best = strongest(candidates);
        TreeSet<Integer> numbers = new TreeSet<>();
        List<String> texts = new ArrayList<>();
        for (OutlineHeading heading : best) {
            texts.add(heading.text());
            IntStream.range(heading.index(), end(heading, outline, paragraphs.size()))
                    .forEach(i -> numbers.add(paragraphs.get(i).number()));
        }
        By by = best.get(0).by();
        return new RecognisedSection(template, String.join("; ", texts), by, List.copyOf(numbers));
    }

    /** A document may spread one section over several headings; those of the strongest sign and the outermost level count. */
    private static List<OutlineHeading> strongest(List<OutlineHeading> candidates) {
        OutlineHeading best = candidates.stream()
                .min(Comparator.comparing(OutlineHeading::by).thenComparing(OutlineHeading::level))
                .orElseThrow();
        return candidates.stream()
                .filter(h -> h.by() == best.by() && h.level() == best.level())
                .toList();
    }

    private static int end(OutlineHeading heading, List<OutlineHeading> outline, int paragraphs) {
        return outline.stream()
                .filter(h -> h.index() > heading.index() && h.level() <= heading.level())
                .mapToInt(OutlineHeading::index)
                .findFirst()
                .orElse(paragraphs);
    }

    private Optional<RecognisedSection> frontMatter(
            List<OutlineHeading> outline, List<DocumentParagraph> paragraphs, Map<String, RecognisedSection> found) {
        SectionTemplate first = patterns.templates().get(0);
        int end = outline.get(0).index();
        List<DocumentParagraph> front = paragraphs.subList(0, end);
        if (found.containsKey(first.code()) || front.stream().noneMatch(p -> patterns.hasCue(first, p.text()))) {
            return Optional.empty();
        }
        return Optional.of(new RecognisedSection(
                first,
                "",
                By.TEXT,
                front.stream().map(DocumentParagraph::number).toList()));
    }

    private List<RecognisedSection> byParts(Map<String, RecognisedSection> found) {
        List<RecognisedSection> whole = new ArrayList<>();
        for (SectionTemplate template : patterns.templates()) {
            List<RecognisedSection> parts = found.values().stream()
                    .filter(s -> s.template().isPartOf(template))
                    .toList();
            if (template.foundByParts() && !found.containsKey(template.code()) && !parts.isEmpty()) {
                TreeSet<Integer> numbers = new TreeSet<>();
                parts.forEach(p -> numbers.addAll(p.paragraphs()));
                RecognisedSection first = parts.get(0);
                whole.add(new RecognisedSection(template, first.heading(), first.by(), List.copyOf(numbers)));
            }
        }
        return whole;
    }

    private List<RecognisedSection> byCues(List<DocumentParagraph> paragraphs) {
        Map<SectionTemplate, Integer> starts = new LinkedHashMap<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int at = i;
            patterns.cue(paragraphs.get(i).text()).ifPresent(t -> starts.putIfAbsent(t, at));
        }
        List<RecognisedSection> sections = new ArrayList<>();
        List<Map.Entry<SectionTemplate, Integer>> ordered = List.copyOf(starts.entrySet());
        for (int i = 0; i < ordered.size(); i++) {
            int end = i + 1 < ordered.size() ? ordered.get(i + 1).getValue() : paragraphs.size();
            List<Integer> numbers = paragraphs.subList(ordered.get(i).getValue(), end).stream()
                    .map(DocumentParagraph::number)
                    .toList();
            sections.add(new RecognisedSection(ordered.get(i).getKey(), "", By.TEXT, numbers));
        }
        return sections;
    }
}
