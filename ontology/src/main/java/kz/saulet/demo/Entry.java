package kz.saulet.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** Writes the properties of one element. */
final class Entry {

    private static final Node LABEL = RDFS.label.asNode();

    private final Facts facts;
    private final Node element;

    Entry(Facts facts, Node element) {
        this.facts = facts;
        this.element = element;
    }

    Node element() {
        return element;
    }

    Entry names(Names names) {
        return localized(LABEL, names);
    }

    Entry shortNames(Names names) {
        return localized("shortName", names);
    }

    Entry description(Names text) {
        return localized(DCTerms.description.asNode(), text);
    }

    Entry localized(String property, Names text) {
        return localized(Iris.term(property), text);
    }

    Entry code(String code) {
        return text("code", code);
    }

    Entry text(String property, String value) {
        return literal(property, value, XSDDatatype.XSDstring);
    }

    Entry number(String property, long value) {
        return literal(property, Long.toString(value), XSDDatatype.XSDinteger);
    }

    Entry decimal(String property, long value) {
        return literal(property, Long.toString(value), XSDDatatype.XSDdecimal);
    }

    Entry flag(String property, boolean value) {
        return literal(property, Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    Entry date(String property, LocalDate value) {
        return literal(property, value.toString(), XSDDatatype.XSDdate);
    }

    Entry address(String property, String url) {
        return literal(property, url, XSDDatatype.XSDanyURI);
    }

    /** A value of the code list that is named like the property. */
    Entry coded(String property, String value) {
        return coded(property, property, value);
    }

    Entry coded(String property, String list, String value) {
        return link(property, Iris.code(list, value));
    }

    Entry link(String property, Node target) {
        facts.add(element, Iris.term(property), target);
        return this;
    }

    Entry links(String property, Collection<Node> targets) {
        targets.forEach(target -> link(property, target));
        return this;
    }

    Entry link(String property, Optional<Node> target) {
        target.ifPresent(t -> link(property, t));
        return this;
    }

    /** Marks the element as made up for the demonstration. */
    Entry synthetic() {
        return flag("synthetic", true);
    }

    /** Says how certain the element is and where it comes from. */
    Entry known(String status, String source) {
        coded("factStatus", "status", status);
        facts.add(element, DCTerms.source.asNode(), NodeFactory.createLiteralString(source));
        return this;
    }

    private Entry literal(String property, String lexical, RDFDatatype type) {
        return link(property, NodeFactory.createLiteralDT(lexical, type));
    }

    private Entry localized(Node property, Names text) {
        facts.add(element, property, NodeFactory.createLiteralLang(text.kk(), "kk"));
        facts.add(element, property, NodeFactory.createLiteralLang(text.ru(), "ru"));
        facts.add(element, property, NodeFactory.createLiteralLang(text.en(), "en"));
        return this;
    }
}
