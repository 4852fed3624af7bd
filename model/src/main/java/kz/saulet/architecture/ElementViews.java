package kz.saulet.architecture;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.saulet.graph.SystemGraph;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Puts the view of one element together. */
final class ElementViews {

    private final DatasetGraph data;
    private final Metamodel metamodel;
    private final GraphScope scope;
    private final ElementReader reader;

    ElementViews(DatasetGraph data, Metamodel metamodel, GraphScope scope) {
        this.data = data;
        this.metamodel = metamodel;
        this.scope = scope;
        this.reader = new ElementReader(data, metamodel, scope);
    }

    /** Empty when the graph doesn't describe the element. */
    Optional<ElementView> view(ElementAddress address) {
        Graph content = data.getGraph(NodeFactory.createURI(address.graph()));
        return reader.kindIn(content, NodeFactory.createURI(address.iri())).map(kind -> view(address, content, kind));
    }

    private ElementView view(ElementAddress address, Graph content, Kind kind) {
        Node graph = NodeFactory.createURI(address.graph());
        Node element = NodeFactory.createURI(address.iri());
        Map<String, List<Value>> values = reader.values(graph, element);
        return new ElementView(
                address,
                kind,
                reader.label(content, element),
                kind.properties().stream()
                        .map(p -> new PropertyValues(p, values.getOrDefault(p.iri(), List.of())))
                        .toList(),
                new IncomingRelations(data, metamodel, scope, reader).of(address, kind),
                SystemGraph.position(data).number(),
                reader.isSynthetic(content, element),
                reader.factStatus(content, element),
                reader.describing(element).stream()
                        .filter(g -> !g.equals(address.graph()) && scope.isReadable(g))
                        .sorted()
                        .toList());
    }
}
