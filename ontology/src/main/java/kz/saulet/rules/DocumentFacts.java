package kz.saulet.rules;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.RecognisedSection;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Turns a document into triples that rules can ask about: the document, its recognised sections and its paragraphs.
 * They are added to the graph of the proposal for the length of a check and never stored.
 */
public final class DocumentFacts {

    private static final Pattern BUSINESS_NUMBER = Pattern.compile(
            "(?<![\\p{L}])(?:БИН|БСН|BIN)(?:\\s*/\\s*(?:ИИН|ЖСН|IIN))?(?![\\p{L}])[^\\d\\p{L}]{0,12}(\\d(?:[ \\u00a0]?\\d){5,15})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Graph graph;
    private final Node proposal;

    /** @param graph that of the proposal */
    public DocumentFacts(Graph graph, String proposal) {
        this.graph = graph;
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
        type(document, "SubmittedDocument");
        add(document, "documentOf", proposal);
        text(document, "fileName", content.fileName());
        text(document, "attachmentType", attachmentType);
        text(document, "language", content.language());
        String whole =
                content.paragraphs().stream().map(DocumentParagraph::text).collect(Collectors.joining("\n"));
        number(document, "characters", whole.length());
        matched(document, whole);
        Map<Integer, Node> innermost = sections(document, sections, texts);
        content.paragraphs().stream().filter(p -> !p.text().isBlank()).forEach(p -> paragraph(document, p, innermost));
    }

    private Map<Integer, Node> sections(Node document, List<RecognisedSection> sections, Map<Integer, String> texts) {
        Map<Integer, Node> innermost = new HashMap<>();
        sections.stream()
                .sorted(Comparator.comparing(s -> s.template().code().length()))
                .forEach(section -> {
                    Node node = section(document, section, texts);
                    section.paragraphs().forEach(n -> innermost.put(n, node));
                });
        return innermost;
    }

    private Node section(Node document, RecognisedSection section, Map<Integer, String> texts) {
        Node node = NodeFactory.createURI(
                document.getURI() + "/section/" + section.template().code());
        boolean headed = !section.heading().isEmpty();
        String text = section.paragraphs().stream()
                .skip(headed ? 1 : 0)
                .map(n -> texts.getOrDefault(n, ""))
                .filter(t -> !t.isBlank())
                .collect(Collectors.joining("\n"));
        type(node, "DocumentSection");
        add(node, "inDocument", document);
        add(node, "template", NodeFactory.createURI(section.template().iri()));
        text(node, "sectionCode", section.template().code());
        text(node, "heading", section.heading());
        text(node, "recognisedBy", section.by().name().toLowerCase(Locale.ROOT));
        section.paragraphs().stream().min(Comparator.naturalOrder()).ifPresent(n -> number(node, "firstParagraph", n));
        told(node, text);
        return node;
    }

    private void paragraph(Node document, DocumentParagraph paragraph, Map<Integer, Node> innermost) {
        Node node = NodeFactory.createURI(document.getURI() + "/paragraph/" + paragraph.number());
        type(node, "DocumentParagraph");
        add(node, "inDocument", document);
        number(node, "paragraphNumber", paragraph.number());
        Node section = innermost.get(paragraph.number());
        if (section != null) {
            add(node, "inSection", section);
        }
        told(node, paragraph.text());
    }

    /** The text of a part together with what follows from it. */
    void told(Node part, String text) {
        text(part, "text", text);
        number(part, "characters", text.length());
        businessNumbers(text).forEach(n -> text(part, "mentionsBin", n));
        matched(part, text);
    }

    private void matched(Node part, String text) {
        String plain = plain(text);
        text(part, "plain", plain);
        text(part, "plainHash", Hashes.shortHash(plain));
    }

    /**
     * The form that patterns are matched against: lower case, ё as е, every kind of blank, dash and quotation mark as
     * the plain one, blanks single.
     */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[\\s\\u00a0\\u2007\\u202f\\u200b]+", " ")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[«»„“”\\u2018\\u2019]", "\"")
                .strip();
    }

    private static Stream<String> businessNumbers(String text) {
        Matcher matcher = BUSINESS_NUMBER.matcher(text);
        return matcher.results()
                .map(m -> m.group(1).replaceAll("[ \\u00a0]", ""))
                .distinct();
    }

    private void type(Node subject, String name) {
        graph.add(subject, RDF.type.asNode(), ea(name));
    }

    private void add(Node subject, String property, Node object) {
        graph.add(subject, ea(property), object);
    }

    private void text(Node subject, String property, String text) {
        graph.add(subject, ea(property), NodeFactory.createLiteralString(text));
    }

    private void number(Node subject, String property, int number) {
        graph.add(subject, ea(property), NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    private static Node ea(String name) {
        return NodeFactory.createURI(RuleSource.EA + name);
    }
}
