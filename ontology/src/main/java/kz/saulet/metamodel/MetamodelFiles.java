package kz.saulet.metamodel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The metamodel as the product ships it, one Turtle file a layer. It fills the metamodel graph of a new database. */
public final class MetamodelFiles {

    private static final List<String> FILES = List.of(
            "common",
            "codes",
            "activity",
            "data",
            "systems",
            "infrastructure",
            "roadmap",
            "reference",
            "submission",
            "norms",
            "facts",
            "duplicates",
            "disadvantages");

    private MetamodelFiles() {}

    public static Graph load() {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : FILES) {
            RDFParser.create()
                    .source(MetamodelFiles.class.getResourceAsStream(file + ".ttl"))
                    .lang(Lang.TURTLE)
                    .base("https://ns.saulet.kz/ea")
                    .parse(graph);
        }
        return graph;
    }

    /** SHA-256 over the text of all files, in hexadecimal. */
    public static String hash() {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                try (InputStream in = MetamodelFiles.class.getResourceAsStream(file + ".ttl")) {
                    hash.update(in.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
