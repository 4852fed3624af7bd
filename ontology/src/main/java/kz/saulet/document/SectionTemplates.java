package kz.saulet.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.query.Queries;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads the sections of document templates from their graphs. */
public final class SectionTemplates {

    /** The graph of the template of a technical assignment. */
    public static final String TECHNICAL_ASSIGNMENT = GraphNames.reference("document-template", "tz-2024");

    private static final Queries QUERIES = Queries.beside(SectionTemplates.class);

    private SectionTemplates() {}

    /** The sections of a template, in its order; empty when the graph is absent. */
    public static List<SectionTemplate> read(DatasetGraph data, String graph) {
        Map<String, Node> inGraph = Map.of("template", NodeFactory.createURI(graph));
        Map<String, Map<String, Node>> sections = new LinkedHashMap<>();
        QUERIES.select(data, "templateSections", inGraph).forEach(row -> sections.put(iri(row), row));
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        Map<String, List<String>> headings = new LinkedHashMap<>();
        Map<String, List<String>> cues = new LinkedHashMap<>();
        for (Map<String, Node> row : QUERIES.select(data, "templateTexts", inGraph)) {
            Node literal = required(row, "text");
            String text = literal.getLiteralLexicalForm();
            switch (required(row, "role").getLiteralLexicalForm()) {
                case "name" ->
                    names.computeIfAbsent(iri(row), i -> new LinkedHashMap<>()).put(literal.getLiteralLanguage(), text);
                case "heading" ->
                    headings.computeIfAbsent(iri(row), i -> new ArrayList<>()).add(text);
                default ->
                    cues.computeIfAbsent(iri(row), i -> new ArrayList<>()).add(text);
            }
        }
        return SectionTemplate.inOrder(sections.entrySet().stream()
                .map(e -> new SectionTemplate(
                        e.getKey(),
                        lexical(e.getValue(), "code").orElseThrow(),
                        new Labels(names.getOrDefault(e.getKey(), Map.of())),
                        isTrue(e.getValue(), "mandatory"),
                        lexical(e.getValue(), "minCharacters")
                                .map(Integer::valueOf)
                                .orElse(0),
                        List.copyOf(headings.getOrDefault(e.getKey(), List.of())),
                        List.copyOf(cues.getOrDefault(e.getKey(), List.of())),
                        isTrue(e.getValue(), "foundByParts"))));
    }

    private static String iri(Map<String, Node> row) {
        return required(row, "section").getURI();
    }

    private static Node required(Map<String, Node> row, String name) {
        return Objects.requireNonNull(row.get(name), name);
    }

    private static Optional<String> lexical(Map<String, Node> row, String name) {
        return Optional.ofNullable(row.get(name)).map(Node::getLiteralLexicalForm);
    }

    private static boolean isTrue(Map<String, Node> row, String name) {
        return lexical(row, name).map(v -> v.equals("true") || v.equals("1")).orElse(false);
    }
}
