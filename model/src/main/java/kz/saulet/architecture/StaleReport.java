package kz.saulet.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import kz.saulet.problem.StaleElement;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Sets what was read, what was sent and what is stored now side by side. */
final class StaleReport {

    private final DatasetGraph data;
    private final Metamodel metamodel;
    private final ElementReader reader;
    private final Lang lang;

    StaleReport(DatasetGraph data, Metamodel metamodel, GraphScope scope, Lang lang) {
        this.data = data;
        this.metamodel = metamodel;
        this.reader = new ElementReader(data, metamodel, scope);
        this.lang = lang;
    }

    /** The sent properties whose values are not those stored now. */
    List<StaleElement.Conflict> conflicts(ElementEdit edit, Set<Quad> base) {
        Node graph = NodeFactory.createURI(edit.address().graph());
        Node element = NodeFactory.createURI(edit.address().iri());
        Optional<Kind> kind = reader.kindIn(data.getGraph(graph), element);
        ValueParser parser = new ValueParser(metamodel);
        List<StaleElement.Conflict> conflicts = new ArrayList<>();
        for (Map.Entry<String, List<ValueInput>> sent : edit.values().entrySet()) {
            kind.flatMap(k -> k.property(sent.getKey())).ifPresent(property -> {
                Node predicate = NodeFactory.createURI(property.iri());
                Set<Node> yours = parser.parse(property, sent.getValue());
                Set<Node> theirs = data.getGraph(graph)
                        .find(element, predicate, Node.ANY)
                        .mapWith(t -> t.getObject())
                        .toSet();
                if (!yours.equals(theirs)) {
                    conflicts.add(conflict(edit, property, objects(base, predicate), yours, theirs));
                }
            });
        }
        return conflicts;
    }

    private static List<Node> objects(Set<Quad> quads, Node predicate) {
        return quads.stream()
                .filter(q -> q.getPredicate().equals(predicate))
                .map(Quad::getObject)
                .toList();
    }

    private StaleElement.Conflict conflict(
            ElementEdit edit, Property property, List<Node> base, Set<Node> yours, Set<Node> theirs) {
        String graph = edit.address().graph();
        return new StaleElement.Conflict(
                property.id(), property.label(), shown(base, graph), shown(yours, graph), shown(theirs, graph));
    }

    private List<String> shown(Iterable<Node> nodes, String graph) {
        List<Value> values = new ArrayList<>();
        nodes.forEach(node -> values.add(reader.value(node, graph)));
        return values.stream().sorted(ElementReader.DISPLAY).map(this::shown).toList();
    }

    private String shown(Value value) {
        if (value instanceof Value.Literal literal) {
            return literal.lexical();
        }
        Value.Reference reference = (Value.Reference) value;
        return reference.label().text(lang).map(t -> t.value()).orElse(reference.iri());
    }
}
