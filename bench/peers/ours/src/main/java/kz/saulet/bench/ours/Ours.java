package kz.saulet.bench.ours;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.saulet.bench.Peer;
import kz.saulet.graph.StorePosition;
import kz.saulet.shacl.CompiledShapes;
import kz.saulet.shacl.evaluate.Differences;
import kz.saulet.shacl.evaluate.LiveValidation;
import kz.saulet.shacl.evaluate.Touched;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.report.ShapeResult;
import kz.saulet.shacl.shape.RefusedShapes;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.LayerBuilder;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.snapshot.SnapshotBuilder;
import kz.saulet.snapshot.SnapshotFile;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/** The product: compiled shapes over a snapshot, proposals as layers, results of the estate kept for changes. */
public final class Ours implements Peer {

    private static final Node PROPOSAL = NodeFactory.createURI("https://data.saulet.kz/bench/proposal");

    private static final String FILE = "estate.snapshot";

    private Snapshot snapshot;
    private CompiledShapes compiled;
    private LiveValidation live;

    @Override
    public void start() {
        JenaSystem.init();
    }

    @Override
    public void load(Path estate, List<Path> files) throws Exception {
        use(read(estate), files);
    }

    @Override
    public void store(Path estate, Path folder) throws IOException {
        SnapshotFile.write(folder.resolve(FILE), read(estate), new StorePosition(1, ""));
    }

    @Override
    public void open(Path folder, List<Path> files) throws Exception {
        use(SnapshotFile.open(folder.resolve(FILE)).snapshot(), files);
    }

    private static Snapshot read(Path estate) {
        SnapshotBuilder builder = new SnapshotBuilder();
        RDFParser.source(estate).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                builder.add(quad);
            }
        });
        return builder.build();
    }

    private void use(Snapshot estate, List<Path> files) throws RefusedShapes {
        snapshot = estate;
        Graph shapes = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFParser.source(file).parse(shapes));
        compiled = CompiledShapes.of(shapes, snapshot.terms().pool());
    }

    @Override
    public Object validate() {
        return compiled.validate(snapshot, GraphChoice.EACH);
    }

    @Override
    public void forget() {
        compiled.forget();
    }

    @Override
    public Object own(byte[] proposal) {
        Set<Node> nodes = new LinkedHashSet<>();
        LayerBuilder layer = snapshot.layer(PROPOSAL);
        parse(proposal, triple -> {
            layer.add(triple);
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                nodes.add(triple.getSubject());
            }
        });
        return compiled.validate(snapshot.with(layer), GraphChoice.EACH, nodes);
    }

    @Override
    public Object affected(byte[] proposal) {
        if (live == null) {
            live = compiled.live(snapshot, GraphChoice.EACH);
        }
        List<Triple> triples = new ArrayList<>();
        LayerBuilder layer = snapshot.layer(PROPOSAL);
        parse(proposal, triple -> {
            layer.add(triple);
            triples.add(triple);
        });
        Snapshot over = snapshot.with(layer);
        return live.preview(over, Touched.by(triples.stream(), over.terms()));
    }

    private static void parse(byte[] proposal, Consumer<Triple> consumer) {
        RDFParser.source(new ByteArrayInputStream(proposal)).lang(Lang.NTRIPLES).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                consumer.accept(triple);
            }
        });
    }

    @Override
    public List<String> shapesOf(Object answer) {
        List<ShapeResult> results = answer instanceof ShapeReport report
                ? checked(report)
                : ((Differences) answer).appeared();
        return results.stream().map(r -> r.shape().getLocalName()).toList();
    }

    private static List<ShapeResult> checked(ShapeReport report) {
        if (!report.errors().isEmpty()) {
            throw new IllegalStateException(report.errors().toString());
        }
        return report.results();
    }
}
