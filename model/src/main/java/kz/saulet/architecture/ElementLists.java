package kz.saulet.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kz.saulet.graph.SystemGraph;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.problem.NotFound;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** Finds the elements that a query asks for; only the rows of the page are read whole. */
final class ElementLists {

    private final DatasetGraph data;
    private final Metamodel metamodel;
    private final GraphScope scope;
    private final ElementReader reader;

    ElementLists(DatasetGraph data, Metamodel metamodel, GraphScope scope) {
        this.data = data;
        this.metamodel = metamodel;
        this.scope = scope;
        this.reader = new ElementReader(data, metamodel, scope);
    }

    ElementPage list(ElementQuery query) {
        Kind kind = metamodel.kind(query.kindId()).orElseThrow(() -> NotFound.kind(query.kindId()));
        Predicate<Candidate> filter = new ElementFilter(data, metamodel, kind).of(query);
        List<Candidate> found = candidates(kind, query).stream().filter(filter).toList();
        List<Candidate> sorted = new ElementOrder(data, kind, reader).sort(found, query);
        List<ElementRow> rows = sorted.stream()
                .skip(Math.max(0, query.offset()))
                .limit(Math.max(0, query.limit()))
                .map(this::row)
                .toList();
        return new ElementPage(rows, sorted.size(), SystemGraph.position(data).number());
    }

    /** An element in the first graph that describes it. */
    private List<Candidate> candidates(Kind kind, ElementQuery query) {
        List<Node> graphs = query.graph() == null ? graphs(kind) : List.of(NodeFactory.createURI(query.graph()));
        List<Candidate> candidates = new ArrayList<>();
        Set<Node> seen = new LinkedHashSet<>();
        for (Node name : graphs) {
            Graph graph = data.getGraph(name);
            for (Kind sub : metamodel.subkinds(kind.iri())) {
                graph.find(Node.ANY, RDF.Nodes.type, NodeFactory.createURI(sub.iri()))
                        .forEach(t -> {
                            if (seen.add(t.getSubject())) {
                                candidates.add(new Candidate(name, t.getSubject()));
                            }
                        });
            }
        }
        return candidates;
    }

    private List<Node> graphs(Kind kind) {
        List<Node> graphs = new ArrayList<>(scope.living());
        if (kind.livesIn("proposal/any/1")) {
            graphs.addAll(scope.proposals());
        }
        return graphs;
    }

    private ElementRow row(Candidate candidate) {
        Graph graph = data.getGraph(candidate.graph());
        Node element = candidate.element();
        Kind kind = reader.kindIn(graph, element).orElseThrow();
        Map<String, List<Value>> byPredicate = reader.values(candidate.graph(), element);
        Map<String, List<Value>> values = new HashMap<>();
        kind.properties().stream()
                .filter(p -> byPredicate.containsKey(p.iri()))
                .forEach(p -> values.put(p.id(), byPredicate.getOrDefault(p.iri(), List.of())));
        return new ElementRow(
                new ElementAddress(candidate.graph().getURI(), element.getURI()),
                kind.id(),
                reader.label(graph, element),
                reader.isSynthetic(graph, element),
                reader.factStatus(graph, element),
                values);
    }

    /** An element that may be in the list, and the graph to read it in. */
    record Candidate(Node graph, Node element) {}
}
