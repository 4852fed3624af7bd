package kz.saulet.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Makes findings out of the violations of one rule: texts, place, evidence and an identity that outlives re-checks. */
final class FindingWriter {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final Rule rule;
    private final String root;
    private final Binding context;
    private final ElementNames names;
    private final PlaceFinder places;
    private final EvidenceCollector evidence;

    FindingWriter(
            Rule rule,
            String root,
            Binding context,
            ElementNames names,
            PlaceFinder places,
            EvidenceCollector evidence) {
        this.rule = rule;
        this.root = root;
        this.context = context;
        this.names = names;
        this.places = places;
        this.evidence = evidence;
    }

    Finding write(Violation violation) {
        Map<String, List<Node>> values = new LinkedHashMap<>();
        context.forEach((variable, value) -> values.put(variable.getVarName(), List.of(value)));
        Map<String, List<Node>> own = violation.values();
        values.putAll(own);
        return new Finding(
                fingerprint(violation.focus(), own),
                focus(violation.focus()),
                places.place(violation.focus(), own),
                filled(rule.account().message(), values),
                filled(rule.account().remedy(), values),
                parameters(own),
                evidence.collect(rule.account(), violation));
    }

    /** The finding that {@link #write} would make, without anything to read. */
    Finding identify(Violation violation) {
        return new Finding(
                fingerprint(violation.focus(), violation.values()),
                focus(violation.focus()),
                null,
                Labels.none(),
                Labels.none(),
                Map.of(),
                List.of());
    }

    private @Nullable String focus(Node focus) {
        String text = focus.isURI() ? focus.getURI() : focus.getLiteralLexicalForm();
        return text.equals(root) ? null : text;
    }

    private Labels filled(Labels template, Map<String, List<Node>> values) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            texts.put(
                    lang.tag(),
                    VARIABLE.matcher(template.in(lang))
                            .replaceAll(m ->
                                    Matcher.quoteReplacement(shown(values.getOrDefault(m.group(1), List.of()), lang))));
        }
        return new Labels(texts);
    }

    private String shown(List<Node> values, Lang lang) {
        return values.stream().map(v -> names.shown(v, lang)).distinct().collect(Collectors.joining(", "));
    }

    private static Map<String, String> parameters(Map<String, List<Node>> values) {
        Map<String, String> parameters = new LinkedHashMap<>();
        values.forEach((name, nodes) ->
                parameters.put(name, nodes.stream().map(FindingWriter::lexical).collect(Collectors.joining(", "))));
        return parameters;
    }

    static String lexical(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : "";
    }

    /** The proposal's own IRI is left out: a document checked twice without a case gets another IRI each time. */
    private String fingerprint(Node focus, Map<String, List<Node>> values) {
        StringBuilder identity = new StringBuilder(rule.id()).append('\n').append(relative(lexical(focus)));
        for (String name : rule.inspection().key()) {
            identity.append('\n').append(name).append('=');
            values.getOrDefault(name, List.of()).forEach(v -> identity.append(relative(lexical(v))));
        }
        return Hashes.shortHash(identity.toString());
    }

    private String relative(String iri) {
        return iri.startsWith(root) ? iri.substring(root.length()) : iri;
    }
}
