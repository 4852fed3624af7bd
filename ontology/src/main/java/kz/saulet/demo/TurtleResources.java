package kz.saulet.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Turtle files beside the classes, read with the configured base of data IRIs. */
final class TurtleResources {

    /** The base the files are written with. */
    private static final String WRITTEN_BASE = "https://data.saulet.kz/";

    private TurtleResources() {}

    /** One graph with the content of all files. */
    static Graph read(List<String> paths) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String path : paths) {
            RDFParser.fromString(text(path), Lang.TURTLE).parse(graph);
        }
        return graph;
    }

    /** The text of a resource with data IRIs moved to the configured base. */
    static String text(String path) {
        try (InputStream in = TurtleResources.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + path);
            }
            String written = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return GraphNames.DATA.equals(WRITTEN_BASE) ? written : written.replace(WRITTEN_BASE, GraphNames.DATA);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
