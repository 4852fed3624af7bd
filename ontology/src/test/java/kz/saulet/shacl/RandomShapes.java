package kz.saulet.shacl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Shapes with random targets, paths and constraints, nested up to a depth. Left out is where Jena differs from the standard:
 * in a property shape it takes {@code sh:closed} and {@code sh:property} to be about the focus node instead of the values.
 */
final class RandomShapes {

    private static final int DEPTH = 2;
    private static final List<String> QUERIES = List.of(
            "SELECT $this ?value { $this <p0> ?value . ?value <p1> ?any }",
            "SELECT $this { FILTER NOT EXISTS { $this <p2> ?any } }",
            "SELECT $this ?value { $this <p1>+ ?value FILTER(?value != $this) }",
            "SELECT $this { ?other <p0> ?both . $this <p1> ?both FILTER(?other != $this) }",
            "SELECT $this ?value { $this <p4> ?any . ?value <p3> <n1> }",
            "SELECT $this ?value { { $this <p0> ?value } UNION { ?value <p0> $this } OPTIONAL { $this <p3> ?any } }",
            "SELECT $this (COUNT(?any) AS ?value) { $this <p4> ?any } GROUP BY $this HAVING (COUNT(?any) > 1)");

    private final Random random;
    private final RandomGraphs terms;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private int count;

    RandomShapes(Random random) {
        this.random = random;
        this.terms = new RandomGraphs(random);
    }

    Graph graph() {
        int roots = 1 + random.nextInt(3);
        for (int i = 0; i < roots; i++) {
            Node shape = random.nextBoolean() ? nodeShape(0) : propertyShape(0);
            target(shape);
            if (random.nextInt(4) == 0) {
                target(shape);
            }
        }
        return graph;
    }

    private void target(Node shape) {
        switch (random.nextInt(5)) {
            case 0 -> add(shape, SHACL.targetNode, terms.value());
            case 1 -> add(shape, SHACL.targetSubjectsOf, terms.predicate());
            case 2 -> add(shape, SHACL.targetObjectsOf, terms.predicate());
            default -> add(shape, SHACL.targetClass, terms.type());
        }
    }

    private Node shape(int depth) {
        return random.nextInt(3) == 0 ? propertyShape(depth) : nodeShape(depth);
    }

    private Node nodeShape(int depth) {
        Node shape = named();
        add(shape, RDF.Nodes.type, SHACL.NodeShape);
        constraints(shape, depth, false);
        return shape;
    }

    private Node propertyShape(int depth) {
        Node shape = named();
        add(shape, RDF.Nodes.type, SHACL.PropertyShape);
        add(shape, SHACL.path, path(0));
        constraints(shape, depth, true);
        return shape;
    }

    private Node named() {
        return NodeFactory.createURI("https://example.org/shape" + count++);
    }

    private void constraints(Node shape, int depth, boolean hasPath) {
        if (random.nextInt(6) == 0) {
            add(shape, SHACL.severity, SHACL.Warning);
        }
        if (random.nextInt(15) == 0) {
            add(shape, SHACL.deactivated, NodeConst.nodeTrue);
        }
        int wanted = 1 + random.nextInt(3);
        for (int i = 0; i < wanted; i++) {
            if (depth < DEPTH && random.nextInt(3) == 0) {
                nested(shape, depth + 1, hasPath);
            } else {
                plain(shape, hasPath);
            }
        }
    }

    private void nested(Node shape, int depth, boolean hasPath) {
        switch (random.nextInt(hasPath ? 8 : 6)) {
            case 0 -> add(shape, SHACL.node, nodeShape(depth));
            case 1 ->
                add(shape, hasPath ? SHACL.node : SHACL.property, hasPath ? nodeShape(depth) : propertyShape(depth));
            case 2 -> add(shape, SHACL.not, shape(depth));
            case 3 -> add(shape, SHACL.and, list(() -> shape(depth)));
            case 4 -> add(shape, SHACL.or, list(() -> shape(depth)));
            case 5 -> add(shape, SHACL.xone, list(() -> shape(depth)));
            default -> qualified(shape, depth);
        }
    }

    private void qualified(Node shape, int depth) {
        if (graph.contains(shape, SHACL.qualifiedValueShape, Node.ANY)) {
            return;
        }
        add(shape, SHACL.qualifiedValueShape, shape(depth));
        add(shape, random.nextBoolean() ? SHACL.qualifiedMinCount : SHACL.qualifiedMaxCount, number(1));
        if (random.nextInt(3) == 0) {
            add(shape, SHACL.qualifiedValueShapesDisjoint, NodeConst.nodeTrue);
        }
    }

    private void plain(Node shape, boolean hasPath) {
        switch (random.nextInt(hasPath ? 22 : 17)) {
            case 0 -> single(shape, SHACL.nodeKind, kind());
            case 1 -> single(shape, SHACL.datatype, datatype());
            case 2 -> add(shape, SHACL.class_, terms.type());
            case 3 -> single(shape, SHACL.in, list(terms::value));
            case 4 -> add(shape, SHACL.hasValue, terms.value());
            case 5 -> single(shape, SHACL.minLength, number(2));
            case 6 -> single(shape, SHACL.maxLength, number(2));
            case 7 ->
                single(shape, SHACL.pattern, NodeFactory.createLiteralString(random.nextBoolean() ? "^a" : "n[1-4]$"));
            case 8 -> single(shape, SHACL.languageIn, list(() -> NodeFactory.createLiteralString("en"), 1));
            case 9 -> single(shape, SHACL.minInclusive, number(2));
            case 10 -> single(shape, SHACL.maxExclusive, number(2));
            case 11 -> single(shape, SHACL.minExclusive, number(1));
            case 12 -> single(shape, SHACL.maxInclusive, number(1));
            case 13 -> closed(shape, hasPath);
            case 14 -> add(shape, SHACL.equals, terms.predicate());
            case 15 -> add(shape, SHACL.disjoint, terms.predicate());
            case 16 -> query(shape, hasPath);
            case 17 -> single(shape, SHACL.minCount, number(1 + random.nextInt(2)));
            case 18 -> single(shape, SHACL.maxCount, number(random.nextInt(2)));
            case 19 -> single(shape, SHACL.uniqueLang, NodeConst.nodeTrue);
            case 20 -> add(shape, SHACL.lessThan, terms.predicate());
            default -> add(shape, SHACL.lessThanOrEquals, terms.predicate());
        }
    }

    private void query(Node shape, boolean hasPath) {
        if (hasPath) {
            return;
        }
        Node constraint = NodeFactory.createURI("https://example.org/query" + count++);
        String text = "BASE <https://example.org/> " + QUERIES.get(random.nextInt(QUERIES.size()));
        add(shape, SHACL.sparql, constraint);
        add(constraint, SHACL.select, NodeFactory.createLiteralString(text));
    }

    private void closed(Node shape, boolean hasPath) {
        if (hasPath) {
            return;
        }
        single(shape, SHACL.closed, NodeConst.nodeTrue);
        single(shape, SHACL.ignoredProperties, list(() -> random.nextBoolean() ? terms.predicate() : RDF.Nodes.type));
    }

    private Node kind() {
        return List.of(
                        SHACL.IRI,
                        SHACL.Literal,
                        SHACL.BlankNode,
                        SHACL.BlankNodeOrIRI,
                        SHACL.BlankNodeOrLiteral,
                        SHACL.IRIOrLiteral)
                .get(random.nextInt(6));
    }

    private Node datatype() {
        return List.of(XSD.xstring, XSD.integer, XSD.date, RDF.langString)
                .get(random.nextInt(4))
                .asNode();
    }

    private Node path(int depth) {
        int kind = depth < 2 ? random.nextInt(10) : 0;
        return switch (kind) {
            case 4 -> with(SHACL.inversePath, path(depth + 1));
            case 5 -> list(() -> path(depth + 1), 2);
            case 6 -> with(SHACL.alternativePath, list(() -> path(depth + 1), 2));
            case 7 -> with(SHACL.zeroOrMorePath, path(depth + 1));
            case 8 -> with(SHACL.oneOrMorePath, path(depth + 1));
            case 9 -> with(SHACL.zeroOrOnePath, path(depth + 1));
            default -> terms.predicate();
        };
    }

    private Node with(Node property, Node value) {
        Node node = NodeFactory.createBlankNode();
        add(node, property, value);
        return node;
    }

    private Node list(Supplier<Node> members) {
        return list(members, 1 + random.nextInt(3));
    }

    private Node list(Supplier<Node> members, int size) {
        List<Node> cells = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cells.add(NodeFactory.createBlankNode());
        }
        for (int i = 0; i < size; i++) {
            add(cells.get(i), RDF.Nodes.first, members.get());
            add(cells.get(i), RDF.Nodes.rest, i + 1 < size ? cells.get(i + 1) : RDF.Nodes.nil);
        }
        return cells.get(0);
    }

    private void single(Node shape, Node property, Node value) {
        if (!graph.contains(shape, property, Node.ANY)) {
            add(shape, property, value);
        }
    }

    private static Node number(int value) {
        return NodeFactory.createLiteralDT(
                Integer.toString(value), org.apache.jena.datatypes.xsd.XSDDatatype.XSDinteger);
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(subject, predicate, object);
    }
}
