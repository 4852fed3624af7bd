package kz.saulet.architecture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.saulet.graph.GraphStore;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.NotFound;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Finds where an element is described when only its IRI is known. */
@ApplicationScoped
public class ElementFinder {

    private GraphStore store;
    private Permissions permissions;

    @Inject
    public ElementFinder(GraphStore store, Permissions permissions) {
        this.store = store;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ElementFinder() {}

    /**
     * The living description before an approved or proposed one, the current state before the target.
     *
     * @throws NotFound when no graph that the person may read describes it
     */
    public ElementAddress find(String iri) {
        return store.read(data -> {
            GraphScope scope = new GraphScope(data, permissions::mayRead);
            List<String> graphs = new ArrayList<>();
            data.findNG(Node.ANY, NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY)
                    .forEachRemaining(quad -> graphs.add(quad.getGraph().getURI()));
            return graphs.stream()
                    .distinct()
                    .filter(scope::isReadable)
                    .min(Comparator.comparing((String graph) -> !scope.reaches("", graph))
                            .thenComparing(GraphScope.byNearness("")))
                    .map(graph -> new ElementAddress(graph, iri))
                    .orElseThrow(() -> NotFound.element(iri));
        });
    }
}
