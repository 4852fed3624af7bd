package kz.saulet.architecture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.saulet.graph.GraphStore;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.NotFound;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Elements of all kinds. Everything is read as the current person may see it and changed only where they may.
 *
 * @see kz.saulet.problem.Refusal the refusals each method may answer with
 */
@ApplicationScoped
public class Elements {

    private GraphStore store;
    private MetamodelRegistry metamodel;
    private Permissions permissions;

    @Inject
    public Elements(GraphStore store, MetamodelRegistry metamodel, Permissions permissions) {
        this.store = store;
        this.metamodel = metamodel;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Elements() {}

    /** @throws kz.saulet.problem.NotFound when the graph says nothing of the element, or may not be read */
    public ElementView view(ElementAddress address) {
        permissions.requireRead(address.graph());
        return store.read(data -> new ElementViews(data, metamodel.current(), scope(data)).view(address))
                .orElseThrow(() -> NotFound.element(address.iri()));
    }

    private GraphScope scope(DatasetGraph data) {
        return new GraphScope(data, permissions::mayRead);
    }

    /**
     * @throws kz.saulet.problem.NotFound for an unknown kind or graph
     * @throws kz.saulet.problem.InvalidInput for a filter or sort by an unknown property or with a malformed value
     */
    public ElementPage list(ElementQuery query) {
        if (query.graph() != null) {
            permissions.requireRead(query.graph());
        }
        return store.read(data -> new ElementLists(data, metamodel.current(), scope(data)).list(query));
    }

    /**
     * Writes only what differs from the stored state.
     *
     * @throws kz.saulet.problem.StaleElement when the element was changed after {@link ElementEdit#readAt()}
     * @throws kz.saulet.problem.InvalidElement when the result would break the metamodel, fields named
     */
    public Saved save(ElementEdit edit) {
        throw new UnsupportedOperationException();
    }

    /** @throws kz.saulet.problem.InvalidElement when the element would break the metamodel, fields named */
    public Saved create(NewElement element) {
        throw new UnsupportedOperationException();
    }

    /** @throws kz.saulet.problem.WrongState while other elements point to it; the sentence names some of them */
    public Saved delete(ElementAddress address, long readAt, String reason) {
        throw new UnsupportedOperationException();
    }

    /** Newest first. */
    public List<HistoryEntry> history(ElementAddress address) {
        throw new UnsupportedOperationException();
    }

    /** @throws kz.saulet.problem.WrongState when later changes stand in the way */
    public Saved revert(long position, String reason) {
        throw new UnsupportedOperationException();
    }
}
