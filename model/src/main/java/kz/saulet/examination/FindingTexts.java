package kz.saulet.examination;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.problem.Messages;
import kz.saulet.rules.Rule;

/**
 * Makes the sentences of a finding out of its rule and its parameters: an element is shown by its name, a date as it is
 * written in the language.
 */
final class FindingTexts {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String SEPARATOR = ", ";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Map<String, Labels> names;

    /** @param names of elements by IRI; an element without one is shown by the end of its address */
    FindingTexts(Map<String, Labels> names) {
        this.names = names;
    }

    /** The IRIs that the sentences will want to name. */
    static Stream<String> iris(Map<String, String> parameters) {
        return parameters.values().stream().flatMap(value -> iris(value).stream());
    }

    Labels message(Optional<Rule> rule, RecordedFinding finding, Map<String, String> context) {
        return rule.map(r -> filled(r.account().message(), values(r, finding, context)))
                .orElseGet(() -> editionGone(finding));
    }

    Labels remedy(Optional<Rule> rule, RecordedFinding finding, Map<String, String> context) {
        return rule.map(r -> filled(r.account().remedy(), values(r, finding, context)))
                .orElse(Labels.none());
    }

    /** The rule is kept in another edition now, whose sentence might say something else. */
    private static Labels editionGone(RecordedFinding finding) {
        String values = String.join(SEPARATOR, finding.parameters().values());
        return Messages.of(FindingTexts.class)
                .labels(
                        "finding.edition-gone",
                        Map.of(
                                "rule", Messages.plain(finding.rule()),
                                "edition", Messages.plain(finding.edition()),
                                "values", Messages.plain(values)));
    }

    private static Map<String, String> values(Rule rule, RecordedFinding finding, Map<String, String> context) {
        Map<String, String> values = new LinkedHashMap<>(context);
        rule.parameters().forEach(p -> values.put(p.name(), p.value().getLiteralLexicalForm()));
        values.putAll(finding.parameters());
        return values;
    }

    private Labels filled(Labels template, Map<String, String> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            texts.put(
                    lang.tag(),
                    VARIABLE.matcher(template.in(lang))
                            .replaceAll(
                                    m -> Matcher.quoteReplacement(shown(values.getOrDefault(m.group(1), ""), lang))));
        }
        return new Labels(texts);
    }

    private String shown(String value, Lang lang) {
        List<String> iris = iris(value);
        if (!iris.isEmpty()) {
            return iris.stream().map(iri -> name(iri, lang)).distinct().collect(Collectors.joining(SEPARATOR));
        }
        return lang != Lang.EN && DATE.matcher(value).matches() ? DAY.format(LocalDate.parse(value)) : value;
    }

    private String name(String iri, Lang lang) {
        Labels name = names.get(iri);
        return name == null ? iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1) : name.in(lang);
    }

    /** The values of a variable that are all elements; empty when it holds plain text. */
    private static List<String> iris(String value) {
        List<String> parts = Arrays.asList(value.split(SEPARATOR));
        return parts.stream().allMatch(p -> p.matches("https?://\\S+")) ? parts : List.of();
    }
}
