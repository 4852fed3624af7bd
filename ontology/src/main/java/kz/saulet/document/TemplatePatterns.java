package kz.saulet.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The compiled patterns of a template's sections. */
final class TemplatePatterns {

    private static final int HEADING_FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A cue is a sentence near the beginning of its paragraph, so long paragraphs need not be searched whole. */
    private static final int CUE_REACH = 2_000;

    /** @param coverage share of the text that the best pattern matched, 0 to 1 */
    record Match(SectionTemplate template, double coverage) {}

    private record Compiled(SectionTemplate template, List<Pattern> headings, List<Pattern> cues) {}

    private final List<Compiled> templates;

    TemplatePatterns(List<SectionTemplate> templates) {
        this.templates = templates.stream()
                .sorted(Comparator.comparing(SectionTemplate::code, SectionNumber.ORDER))
                .map(t -> new Compiled(
                        t,
                        t.headings().stream()
                                .map(p -> Pattern.compile(p, HEADING_FLAGS))
                                .toList(),
                        t.cues().stream().map(Pattern::compile).toList()))
                .toList();
    }

    /** In the order of the template. */
    List<SectionTemplate> templates() {
        return templates.stream().map(Compiled::template).toList();
    }

    /** Every section whose heading pattern is found in the text. */
    List<Match> headings(String text) {
        List<Match> matches = new ArrayList<>();
        for (Compiled compiled : templates) {
            double coverage = coverage(compiled.headings(), text);
            if (coverage > 0) {
                matches.add(new Match(compiled.template(), coverage));
            }
        }
        return matches;
    }

    /** The first section with a cue in the text. */
    Optional<SectionTemplate> cue(String text) {
        return templates.stream()
                .filter(c -> hasCue(c, text))
                .map(Compiled::template)
                .findFirst();
    }

    boolean hasCue(SectionTemplate template, String text) {
        return templates.stream().anyMatch(c -> c.template().equals(template) && hasCue(c, text));
    }

    private static boolean hasCue(Compiled compiled, String text) {
        String start = text.length() > CUE_REACH ? text.substring(0, CUE_REACH) : text;
        return compiled.cues().stream().anyMatch(p -> p.matcher(start).find());
    }

    private static double coverage(List<Pattern> patterns, String text) {
        double best = 0;
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                best = Math.max(best, (double) (matcher.end() - matcher.start()) / text.length());
            }
        }
        return best;
    }
}
