package kz.saulet.metamodel;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/**
 * The metamodel with its own short forms written out in SHACL. The stored metamodel has no blank nodes, and SHACL needs
 * lists for alternatives; so code lists, several target kinds, schemes and languages are written out here, in memory.
 */
final class IntegrityShapes {

    private final Graph shapes = GraphFactory.createDefaultGraph();
    private final GraphFacts metamodel;

    private IntegrityShapes(Graph metamodel) {
        this.metamodel = new GraphFacts(metamodel);
        metamodel.stream().forEach(shapes::add);
    }

    static Graph of(Graph metamodel) {
        IntegrityShapes written = new IntegrityShapes(metamodel);
        written.metamodel.subjects(SHACL.PropertyShape).forEach(written::writeOut);
        return written.shapes;
    }

    private void writeOut(Node property) {
        metamodel.iri(property, Terms.CODE_LIST).ifPresent(list -> add(property, SHACL.in, list(codes(list))));
        List<Node> kinds = nodes(property, Terms.POINTS_TO);
        if (!kinds.isEmpty()) {
            add(property, SHACL.or, list(kinds.stream().map(this::ofClass).toList()));
        }
        List<Node> schemes = nodes(property, Terms.SCHEME);
        if (!schemes.isEmpty()) {
            add(property, SHACL.node, inScheme(schemes));
        }
        metamodel.objects(property, Terms.REQUIRED_LANGUAGE).forEach(l -> language(property, l, SHACL.Violation));
        metamodel.objects(property, Terms.EXPECTED_LANGUAGE).forEach(l -> language(property, l, SHACL.Warning));
    }

    private List<Node> codes(String list) {
        return metamodel
                .graph()
                .find(Node.ANY, Terms.CODE_OF, NodeFactory.createURI(list))
                .mapWith(Triple::getSubject)
                .toList();
    }

    private List<Node> nodes(Node subject, Node predicate) {
        return metamodel.objects(subject, predicate);
    }

    private Node ofClass(Node kind) {
        Node shape = nodeShape();
        add(shape, SHACL.class_, kind);
        return shape;
    }

    private Node inScheme(List<Node> schemes) {
        Node shape = nodeShape();
        Node path = propertyShape(SKOS.inScheme.asNode());
        add(path, SHACL.in, list(schemes));
        add(shape, SHACL.property, path);
        return shape;
    }

    /** A further property shape beside the one that asks for the language, so that it can have its own severity. */
    private void language(Node property, Node language, Node severity) {
        Node shape = propertyShape(metamodel.objects(property, SHACL.path).get(0));
        Node inLanguage = nodeShape();
        add(inLanguage, SHACL.languageIn, list(List.of(language)));
        add(shape, SHACL.qualifiedValueShape, inLanguage);
        add(shape, SHACL.qualifiedMinCount, NodeFactory.createLiteralByValue(1));
        add(shape, SHACL.severity, severity);
        add(shape, Terms.REQUIRED_LANGUAGE, language);
        metamodel
                .graph()
                .find(Node.ANY, SHACL.property, property)
                .mapWith(Triple::getSubject)
                .forEach(owner -> add(owner, SHACL.property, shape));
    }

    private Node nodeShape() {
        Node shape = NodeFactory.createBlankNode();
        add(shape, RDF.Nodes.type, SHACL.NodeShape);
        return shape;
    }

    private Node propertyShape(Node path) {
        Node shape = NodeFactory.createBlankNode();
        add(shape, RDF.Nodes.type, SHACL.PropertyShape);
        add(shape, SHACL.path, path);
        return shape;
    }

    private Node list(List<Node> members) {
        var model = ModelFactory.createModelForGraph(shapes);
        return model.createList(members.stream().map(model::asRDFNode).toArray(RDFNode[]::new))
                .asNode();
    }

    private void add(Node subject, Node predicate, Node object) {
        shapes.add(subject, predicate, object);
    }
}
