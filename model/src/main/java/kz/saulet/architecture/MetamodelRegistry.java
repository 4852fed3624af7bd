package kz.saulet.architecture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import kz.saulet.change.GraphsChanged;
import kz.saulet.change.StoreReady;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.metamodel.IntegrityCheck;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.MetamodelFiles;
import kz.saulet.metamodel.MetamodelReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** The metamodel in force: what the metamodel graph says now, and what the product ships until that graph is filled. */
@ApplicationScoped
public class MetamodelRegistry {

    private GraphStore store;
    private volatile @Nullable InForce inForce;

    @Inject
    public MetamodelRegistry(GraphStore store) {
        this.store = store;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected MetamodelRegistry() {}

    public Metamodel current() {
        return inForce().metamodel();
    }

    /** The constraints of the current metamodel. */
    public IntegrityCheck integrity() {
        return inForce().integrity();
    }

    private InForce inForce() {
        InForce known = inForce;
        return known != null ? known : reload();
    }

    void storeReady(@Observes StoreReady event) {
        reload();
    }

    void graphsChanged(@Observes GraphsChanged event) {
        if (event.change().changes().touched().stream().anyMatch(t -> t.graph().equals(GraphNames.METAMODEL))) {
            // read again by whoever asks next: while the graphs are being filled, reading here would wait for itself
            inForce = null;
        }
    }

    private InForce reload() {
        InForce read = store.read(data -> {
            Graph graph = data.getGraph(NodeFactory.createURI(GraphNames.METAMODEL));
            return InForce.of(graph.isEmpty() ? MetamodelFiles.load() : graph);
        });
        inForce = read;
        return read;
    }

    /** The two readings of one metamodel graph. */
    private record InForce(Metamodel metamodel, IntegrityCheck integrity) {

        static InForce of(Graph graph) {
            return new InForce(MetamodelReader.read(graph), IntegrityCheck.of(graph));
        }
    }
}
