package kz.saulet.metamodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.saulet.language.Labels;
import kz.saulet.shacl.CompiledShapes;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.shape.RefusedShapes;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.snapshot.TermPool;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Checks single elements against the shapes of their kind. Made once for a metamodel; may be used by many at once. */
public final class IntegrityCheck {

    private static final Node HIERARCHY = NodeFactory.createURI("urn:saulet:kinds");
    private static final Node CONTENT = NodeFactory.createURI("urn:saulet:element");

    private final Metamodel metamodel;
    private final CompiledShapes shapes;
    private final BreachReader breaches;

    /** Which kinds are below which; elements to be checked are laid over it. */
    private final Snapshot hierarchy;

    private IntegrityCheck(Graph stored) {
        Graph written = IntegrityShapes.of(stored);
        this.metamodel = MetamodelReader.read(stored);
        this.hierarchy = Snapshot.of(
                stored.stream(Node.ANY, RDFS.Nodes.subClassOf, Node.ANY).map(triple -> new Quad(HIERARCHY, triple)));
        this.shapes = compiled(written, hierarchy.terms().pool());
        this.breaches = new BreachReader(written);
    }

    private static CompiledShapes compiled(Graph shapes, TermPool pool) {
        try {
            return CompiledShapes.of(shapes, pool);
        } catch (RefusedShapes refused) {
            throw new MalformedMetamodel(String.valueOf(refused.getMessage()));
        }
    }

    /**
     * @param metamodel the graph a {@link Metamodel} is read from
     * @throws MalformedMetamodel also when its shapes use what no validation here understands
     */
    public static IntegrityCheck of(Graph metamodel) {
        return new IntegrityCheck(metamodel);
    }

    /**
     * What is wrong with an element as it would be.
     *
     * @param content everything that is to be stored about the element in one graph
     * @param estate where the elements it points to are looked up, in whatever graph they are
     */
    public List<IntegrityBreach> check(Node element, Graph content, DatasetGraph estate) {
        Graph data = GraphFactory.createDefaultGraph();
        content.find(element, Node.ANY, Node.ANY).forEach(data::add);
        List<Node> targets = data.stream()
                .map(Triple::getObject)
                .filter(Node::isURI)
                .distinct()
                .toList();
        targets.forEach(target -> copyTarget(target, estate, data));
        List<IntegrityBreach> found = new ArrayList<>();
        ShapeReport report = shapes.validate(hierarchy.with(CONTENT, data), GraphChoice.EACH, List.of(element));
        report.results().forEach(result -> found.add(breaches.breach(result, data)));
        report.errors().forEach(error -> found.add(breaches.breach(error)));
        found.addAll(failedChecks(element, content));
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(IntegrityBreach::property).thenComparing(IntegrityBreach::code))
                .toList();
    }

    /** Of the elements pointed to, only what constraints may ask: their kinds and schemes. */
    private static void copyTarget(Node target, DatasetGraph estate, Graph data) {
        for (Node predicate : List.of(RDF.Nodes.type, SKOS.inScheme.asNode())) {
            estate.find(Node.ANY, target, predicate, Node.ANY).forEachRemaining((Quad q) -> data.add(q.asTriple()));
        }
    }

    private List<IntegrityBreach> failedChecks(Node element, Graph content) {
        List<String> types = content.find(element, RDF.Nodes.type, Node.ANY)
                .mapWith(t -> t.getObject().toString())
                .toList();
        return metamodel.kindOf(types).stream()
                .flatMap(kind -> kind.properties().stream())
                .flatMap(property -> failedChecks(property, element, content))
                .toList();
    }

    private static Stream<IntegrityBreach> failedChecks(Property property, Node element, Graph content) {
        String id = property.check();
        if (id == null) {
            return Stream.of();
        }
        ValueCheck check = ValueCheck.of(id)
                .orElseThrow(() -> new MalformedMetamodel("There is no value check " + id + " for " + property.iri()));
        return content
                .find(element, NodeFactory.createURI(property.iri()), Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .filter(value -> !check.accepts(value))
                .map(value -> new IntegrityBreach(property.id(), id, Map.<String, Labels>of(), value, false));
    }
}
