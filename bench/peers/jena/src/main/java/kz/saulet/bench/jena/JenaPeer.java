package kz.saulet.bench.jena;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.saulet.bench.Peer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;

/** Jena SHACL over one flat graph. */
abstract class JenaPeer implements Peer {

    private Graph data;
    private Shapes shapes;

    @Override
    public void start() {
        JenaSystem.init();
    }

    /** From now on questions are about this graph. */
    final void use(Graph graph, List<Path> files) {
        data = graph;
        Graph written = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFParser.source(file).parse(written));
        shapes = Shapes.parse(written);
    }

    @Override
    public Object validate() {
        return ShaclValidator.get().validate(shapes, data).getEntries();
    }

    /** Its cheapest way: shape by shape for the nodes that are targets. */
    @Override
    public Object own(byte[] proposal) {
        Graph graph = parsed(proposal);
        Graph union = new Union(graph, data);
        ValidationContext context = ValidationContext.create(shapes, union);
        List<Node> nodes = graph.find(Node.ANY, RDF.Nodes.type, Node.ANY)
                .mapWith(Triple::getSubject)
                .toList();
        for (Shape shape : shapes.getTargetShapes()) {
            for (Node node : nodes) {
                if (VLib.isFocusNode(shape, node, union)) {
                    VLib.validateShape(context, union, shape, node);
                }
            }
        }
        return context.generateReport().getEntries();
    }

    /** It knows no way but to validate all with the proposal, and to take away what was there before. */
    @Override
    public Object affected(byte[] proposal) {
        List<String> before = lines(ShaclValidator.get().validate(shapes, data).getEntries());
        Collection<ReportEntry> after = ShaclValidator.get()
                .validate(shapes, new Union(parsed(proposal), data))
                .getEntries();
        java.util.Set<String> known = new java.util.HashSet<>(before);
        return after.stream().filter(e -> !known.contains(line(e))).toList();
    }

    private static List<String> lines(Collection<ReportEntry> entries) {
        return entries.stream().map(JenaPeer::line).toList();
    }

    private static String line(ReportEntry e) {
        return e.focusNode() + " " + e.source() + " " + e.sourceConstraintComponent() + " " + e.value();
    }

    private static Graph parsed(byte[] proposal) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(proposal)).lang(Lang.NTRIPLES).parse(graph);
        return graph;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> shapesOf(Object answer) {
        List<String> shapes = new ArrayList<>();
        ((Collection<ReportEntry>) answer).forEach(e -> shapes.add(e.source().getLocalName()));
        return shapes;
    }
}
