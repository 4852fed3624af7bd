package kz.saulet.rules;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Finds the place in a document from {@code ?file}, {@code ?section} and {@code ?paragraph} of a violation, or from its
 * focus. Each may be a plain value or the part of the document itself, whose facts then fill in the rest.
 */
final class PlaceFinder {

    private final Graph proposal;

    PlaceFinder(Graph proposal) {
        this.proposal = proposal;
    }

    @Nullable
    Place place(Node focus, Map<String, List<Node>> values) {
        Node paragraph = first(values, "paragraph");
        Node section = first(values, "section");
        Node file = first(values, "file");
        if (paragraph == null && isA(focus, "DocumentParagraph")) {
            paragraph = focus;
        }
        if (section == null) {
            section = isA(focus, "DocumentSection") ? focus : follow(paragraph, "inSection");
        }
        if (file == null) {
            file = document(paragraph, section, focus);
        }
        Place place = new Place(text(file, "fileName"), text(section, "sectionCode"), number(paragraph, section));
        return place.equals(new Place(null, null, null)) ? null : place;
    }

    private @Nullable Node document(@Nullable Node paragraph, @Nullable Node section, Node focus) {
        if (isA(focus, "SubmittedDocument")) {
            return focus;
        }
        if (section != null && isA(section, "SubmittedDocument")) {
            return section;
        }
        Node ofParagraph = follow(paragraph, "inDocument");
        return ofParagraph != null ? ofParagraph : follow(section, "inDocument");
    }

    private @Nullable Integer number(@Nullable Node paragraph, @Nullable Node section) {
        String text = paragraph != null ? text(paragraph, "paragraphNumber") : sectionStart(section);
        return text == null ? null : Integer.valueOf(text);
    }

    private @Nullable String sectionStart(@Nullable Node section) {
        Node first = follow(section, "firstParagraph");
        return first == null ? null : FindingWriter.lexical(first);
    }

    private @Nullable String text(@Nullable Node value, String property) {
        if (value == null || value.isLiteral()) {
            return value == null ? null : value.getLiteralLexicalForm();
        }
        Node found = follow(value, property);
        return found == null ? null : FindingWriter.lexical(found);
    }

    private @Nullable Node follow(@Nullable Node from, String property) {
        if (from == null || !from.isURI()) {
            return null;
        }
        Iterator<Triple> found = proposal.find(from, ea(property), Node.ANY);
        return found.hasNext() ? found.next().getObject() : null;
    }

    private boolean isA(Node node, String type) {
        return proposal.contains(node, org.apache.jena.vocabulary.RDF.type.asNode(), ea(type));
    }

    private static @Nullable Node first(Map<String, List<Node>> values, String name) {
        List<Node> found = values.get(name);
        return found == null ? null : found.get(0);
    }

    private static Node ea(String name) {
        return NodeFactory.createURI(RuleSource.EA + name);
    }
}
