package kz.saulet.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** How values are shown in sentences: an element by its name in the language, a date as it is written in it. */
final class ElementNames {

    private final DatasetGraph dataset;
    private final Map<Node, Labels> known = new HashMap<>();

    ElementNames(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    String shown(Node value, Lang lang) {
        if (value.isURI()) {
            return known.computeIfAbsent(value, this::find).in(lang);
        }
        if (!value.isLiteral()) {
            return "";
        }
        String text = value.getLiteralLexicalForm();
        boolean date = XSDDatatype.XSDdate.equals(value.getLiteralDatatype()) && text.length() == 10;
        return date ? RuleTexts.day(LocalDate.parse(text), lang) : text;
    }

    private Labels find(Node iri) {
        Map<String, String> names = named(iri, RDFS.label.asNode());
        if (names.isEmpty()) {
            names = named(iri, SKOS.prefLabel.asNode());
        }
        return new Labels(names.isEmpty() ? Map.of("", localName(iri.getURI())) : names);
    }

    private Map<String, String> named(Node iri, Node property) {
        Map<String, String> names = new LinkedHashMap<>();
        Iterator<Quad> found = dataset.findNG(Node.ANY, iri, property, Node.ANY);
        found.forEachRemaining(quad -> {
            Node name = quad.getObject();
            if (name.isLiteral()) {
                names.merge(name.getLiteralLanguage(), name.getLiteralLexicalForm(), ElementNames::first);
            }
        });
        return names;
    }

    /** Graphs may differ about a name; which one is shown must not depend on the order they are read in. */
    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
