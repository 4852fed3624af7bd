package kz.saulet.norms;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Registers written in a line or two for one test each. */
public final class TinyRegister {

    private static final String PREFIXES = """
            @prefix ea: <https://ns.saulet.kz/ea#> . @prefix n: <https://data.saulet.kz/norm/> .
            @prefix e: <https://data.saulet.kz/norm-edition/> . @prefix p: <https://data.saulet.kz/norm-paragraph/> .
            @prefix s: <https://data.saulet.kz/norm-succession/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix dct: <http://purl.org/dc/terms/> .
            """;

    private TinyRegister() {}

    /** @param turtle acts as {@code n:}, editions as {@code e:}, paragraphs as {@code p:}, transfers as {@code s:} */
    public static NormRegister of(String turtle) {
        return of(turtle, "");
    }

    public static NormRegister of(String norms, String terms) {
        return NormRegister.read(graph(norms), graph(terms));
    }

    private static Graph graph(String turtle) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.fromString(PREFIXES + turtle, Lang.TURTLE).parse(graph);
        return graph;
    }
}
