package kz.saulet.architecture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.NotFound;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterBuilder;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** A graph, whole, in a format that other tools of the field read. */
@ApplicationScoped
public class GraphExport {

    private GraphStore store;
    private Permissions permissions;

    @Inject
    public GraphExport(GraphStore store, Permissions permissions) {
        this.store = store;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected GraphExport() {}

    /** The formats on offer. */
    public enum Format {
        TURTLE(RDFFormat.TURTLE_BLOCKS),
        JSON_LD(RDFFormat.JSONLD11_PRETTY),
        /** Turtle that also tells the name of the graph. */
        TRIG(RDFFormat.TRIG_BLOCKS);

        private final RDFFormat rdf;

        Format(RDFFormat rdf) {
            this.rdf = rdf;
        }
    }

    /**
     * The content as it is now. It is complete in memory before it is sent, so that a slow reader holds nobody up.
     *
     * @throws NotFound when the graph is empty or may not be read
     */
    public byte[] write(String graphName, Format format) {
        permissions.requireRead(graphName);
        return store.read(data -> {
            Node name = NodeFactory.createURI(graphName);
            Graph graph = data.getGraph(name);
            if (graph == null || graph.isEmpty()) {
                throw NotFound.graph(GraphNames.path(graphName));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
            source(name, graph, format).format(format.rdf).output(out);
            return out.toByteArray();
        });
    }

    private static RDFWriterBuilder source(Node name, Graph graph, Format format) {
        if (format == Format.TRIG) {
            DatasetGraph named = DatasetGraphFactory.createGeneral();
            named.addGraph(name, graph);
            return RDFWriter.source(named);
        }
        Graph shown = GraphFactory.createGraphMem();
        graph.find().forEachRemaining(shown::add);
        shown.getPrefixMapping()
                .setNsPrefix("ea", "https://ns.saulet.kz/ea#")
                .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .setNsPrefix("dct", "http://purl.org/dc/terms/")
                .setNsPrefix("xsd", "http://www.w3.org/2001/XMLSchema#");
        return RDFWriter.source(shown);
    }
}
