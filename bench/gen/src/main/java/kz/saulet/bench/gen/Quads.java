package kz.saulet.bench.gen;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes quads of one subject after the other. */
final class Quads {

    static final String NS = "https://ns.saulet.kz/bench#";
    static final String DATA = "https://data.saulet.kz/bench/";
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String RDFS_LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

    private final BufferedWriter out;
    private String graph = "";
    private String subject = "";
    private long count;

    Quads(BufferedWriter out) {
        this.out = out;
    }

    long count() {
        return count;
    }

    /** @param graph empty for triples without one */
    Quads in(String graph) {
        this.graph = graph;
        return this;
    }

    Quads about(String element) {
        subject = element;
        return this;
    }

    Quads about(String element, String type) {
        subject = element;
        return write(TYPE, "<" + NS + type + ">");
    }

    Quads to(String property, String element) {
        return write(NS + property, "<" + DATA + element + ">");
    }

    Quads broader(String element) {
        return write("http://www.w3.org/2004/02/skos/core#broader", "<" + element + ">");
    }

    Quads text(String property, String value) {
        return write(NS + property, "\"" + value + "\"");
    }

    Quads typed(String property, Object value, String type) {
        return write(NS + property, "\"" + value + "\"^^<" + XSD + type + ">");
    }

    Quads label(String value, String language) {
        return write(RDFS_LABEL, "\"" + value + "\"@" + language);
    }

    Quads labels(String kk, String ru, String en, int number) {
        return label(kk + " " + number, "kk").label(ru + " " + number, "ru").label(en + " " + number, "en");
    }

    private Quads write(String property, String object) {
        try {
            out.write("<" + DATA + subject + "> <" + property + "> " + object);
            out.write(graph.isEmpty() ? " .\n" : " <" + DATA + graph + "> .\n");
            count++;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
