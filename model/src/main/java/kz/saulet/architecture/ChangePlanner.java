package kz.saulet.architecture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.SystemGraph;
import kz.saulet.metamodel.IntegrityBreach;
import kz.saulet.metamodel.IntegrityCheck;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidElement;
import kz.saulet.problem.NotFound;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** Works out what a wish would change in one state of the estate, and refuses what would break the metamodel. */
final class ChangePlanner {

    private final DatasetGraph data;
    private final Metamodel metamodel;
    private final IntegrityCheck integrity;

    ChangePlanner(DatasetGraph data, Metamodel metamodel, IntegrityCheck integrity) {
        this.data = data;
        this.metamodel = metamodel;
        this.integrity = integrity;
    }

    /** @throws InvalidElement when the element would have a breach that it does not have now */
    PlannedChange edit(ElementAddress address, Map<String, List<ValueInput>> values) {
        Node element = NodeFactory.createURI(address.iri());
        Graph content = data.getGraph(NodeFactory.createURI(address.graph()));
        Kind kind = metamodel
                .kindOf(content.find(element, RDF.Nodes.type, Node.ANY)
                        .mapWith(t -> t.getObject().toString())
                        .toList())
                .orElseThrow(() -> NotFound.element(address.iri()));
        return plan(address, kind, content.find(element, Node.ANY, Node.ANY).toSet(), values);
    }

    PlannedChange create(ElementAddress address, Kind kind, Map<String, List<ValueInput>> values) {
        return plan(address, kind, Set.of(), values);
    }

    private PlannedChange plan(
            ElementAddress address, Kind kind, Set<Triple> before, Map<String, List<ValueInput>> values) {
        Node element = NodeFactory.createURI(address.iri());
        Set<Triple> after = new HashSet<>(before);
        after.add(Triple.create(element, RDF.Nodes.type, NodeFactory.createURI(kind.iri())));
        ValueParser parser = new ValueParser(metamodel);
        List<FieldError> errors = new ArrayList<>();
        values.forEach((id, inputs) -> kind.property(id)
                .ifPresentOrElse(
                        property -> replace(after, element, property, parser.parse(property, inputs)),
                        () -> errors.add(new FieldError(id, "unknown"))));
        errors.addAll(parser.errors());
        List<IntegrityBreach> now = breaches(element, before);
        List<IntegrityBreach> then = breaches(element, after);
        errors.addAll(fieldErrors(
                then.stream().filter(b -> !b.warning() && !now.contains(b)).toList()));
        if (!errors.isEmpty()) {
            throw new InvalidElement(address.iri(), errors.stream().distinct().toList());
        }
        ChangeSet changes = ChangeSet.diff(quads(address, before), quads(address, after));
        return new PlannedChange(
                address, kind, changes, SystemGraph.position(data).number(), fieldErrors(then));
    }

    private static void replace(Set<Triple> content, Node element, Property property, Set<Node> values) {
        Node predicate = NodeFactory.createURI(property.iri());
        content.removeIf(t -> t.getPredicate().equals(predicate));
        values.forEach(value -> content.add(Triple.create(element, predicate, value)));
    }

    /** A new element has nothing to be wrong before it is there. */
    private List<IntegrityBreach> breaches(Node element, Set<Triple> content) {
        if (content.isEmpty()) {
            return List.of();
        }
        Graph graph = GraphFactory.createDefaultGraph();
        content.forEach(graph::add);
        return integrity.check(element, graph, data);
    }

    private static List<FieldError> fieldErrors(List<IntegrityBreach> breaches) {
        return breaches.stream()
                .map(b -> new FieldError(b.property(), b.code(), b.parameters()))
                .toList();
    }

    private static Set<Quad> quads(ElementAddress address, Set<Triple> triples) {
        Node graph = NodeFactory.createURI(address.graph());
        Set<Quad> quads = new HashSet<>();
        triples.forEach(t -> quads.add(new Quad(graph, t)));
        return quads;
    }
}
