package kz.saulet.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.RecognisedSection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Turns a document into triples that rules can ask about: the document, its recognised sections and its paragraphs.
 * They are added to the graph of the proposal for the length of a check and never stored.
 */
public final class DocumentFacts {

    private final FactWriter facts;
    private final TextMentions mentions;
    private final Node proposal;

    /** @param graph that of the proposal */
    public DocumentFacts(Graph graph, String proposal) {
        this.facts = new FactWriter(graph);
        this.mentions = new TextMentions(facts);
        this.proposal = NodeFactory.createURI(proposal);
    }

    /**
     * @param number the document within the submission, from 1
     * @param attachmentType what the document is, e.g. {@code technical-assignment}
     */
    public void add(int number, String attachmentType, DocumentContent content, List<RecognisedSection> sections) {
        Node document = NodeFactory.createURI(proposal.getURI() + "/document/" + number);
        Map<Integer, String> texts = content.paragraphs().stream()
                .collect(Collectors.toMap(DocumentParagraph::number, DocumentParagraph::text, (a, b) -> a));
        Map<Integer, String> parted = TableFacts.rowsParted(content.paragraphs());
        facts.type(document, "SubmittedDocument");
        facts.add(document, "documentOf", proposal);
        facts.text(document, "fileName", content.fileName());
        facts.text(document, "attachmentType", attachmentType);
        facts.text(document, "language", content.language());
        String whole =
                content.paragraphs().stream().map(DocumentParagraph::text).collect(Collectors.joining("\n"));
        facts.number(document, "characters", whole.length());
        matched(document, String.join("\n", parted.values()));
        Map<Integer, Node> innermost = sections(document, sections, texts, parted);
        content.paragraphs().stream().filter(p -> !p.text().isBlank()).forEach(p -> paragraph(document, p, innermost));
        new TableFacts(facts, document, innermost).add(content.paragraphs());
    }

    private Map<Integer, Node> sections(
            Node document, List<RecognisedSection> sections, Map<Integer, String> texts, Map<Integer, String> parted) {
        Map<Integer, Node> innermost = new HashMap<>();
        sections.stream()
                .sorted(Comparator.comparing(s -> s.template().code().length()))
                .forEach(section -> {
                    Node node = section(document, section, texts, parted);
                    section.paragraphs().forEach(n -> innermost.put(n, node));
                });
        return innermost;
    }

    private Node section(
            Node document, RecognisedSection section, Map<Integer, String> texts, Map<Integer, String> parted) {
        Node node = NodeFactory.createURI(
                document.getURI() + "/section/" + section.template().code());
        facts.type(node, "DocumentSection");
        facts.add(node, "inDocument", document);
        facts.add(node, "template", NodeFactory.createURI(section.template().iri()));
        facts.text(node, "sectionCode", section.template().code());
        facts.text(node, "heading", section.heading());
        facts.text(node, "recognisedBy", section.by().name().toLowerCase(Locale.ROOT));
        section.paragraphs().stream()
                .min(Comparator.naturalOrder())
                .ifPresent(n -> facts.number(node, "firstParagraph", n));
        told(node, text(section, texts), text(section, parted));
        return node;
    }

    private static String text(RecognisedSection section, Map<Integer, String> texts) {
        return section.paragraphs().stream()
                .skip(section.heading().isEmpty() ? 0 : 1)
                .map(n -> texts.getOrDefault(n, ""))
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private void paragraph(Node document, DocumentParagraph paragraph, Map<Integer, Node> innermost) {
        Node node = NodeFactory.createURI(document.getURI() + "/paragraph/" + paragraph.number());
        facts.type(node, "DocumentParagraph");
        facts.add(node, "inDocument", document);
        facts.number(node, "paragraphNumber", paragraph.number());
        Node section = innermost.get(paragraph.number());
        if (section != null) {
            facts.add(node, "inSection", section);
        }
        told(node, paragraph.text());
    }

    /** The text of a part together with what follows from it. */
    void told(Node part, String text) {
        told(part, text, text);
    }

    /** @param parted the text with its rows of tables parted, as patterns are matched against it */
    private void told(Node part, String text, String parted) {
        facts.text(part, "text", text);
        facts.number(part, "characters", text.length());
        mentions.add(part, text, matched(part, parted));
    }

    private String matched(Node part, String text) {
        String plain = plain(text);
        facts.text(part, "plain", plain);
        facts.text(part, "plainHash", Hashes.shortHash(plain));
        return plain;
    }

    /**
     * The form that patterns are matched against: lower case, ё as е, every kind of blank, dash and quotation mark as
     * the plain one, blanks single.
     */
    static String plain(String text) {
        return plainLines(text).replaceAll("\\s+", " ").strip();
    }

    /** The same with the lines kept. */
    static String plainLines(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\h\\u200b]+", " ")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[«»„“”\\u2018\\u2019]", "\"");
    }
}
