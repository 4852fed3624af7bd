package kz.saulet.architecture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.saulet.change.Change;
import kz.saulet.change.ChangeLog;
import kz.saulet.change.ChangeRequest;
import kz.saulet.change.History;
import kz.saulet.change.StaleChange;
import kz.saulet.change.Undo;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.metamodel.Kind;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.StaleElement;
import kz.saulet.problem.WrongState;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Elements of all kinds. Everything is read as the current person may see it and changed only where they may.
 *
 * <p>The methods open no transaction of their own: the log does when it appends. So a refused append is over, and what
 * others did meanwhile can be read to explain the refusal.
 *
 * @see kz.saulet.problem.Refusal the refusals each method may answer with
 */
@ApplicationScoped
public class Elements {

    private static final int HISTORY = 200;

    private GraphStore store;
    private MetamodelRegistry metamodel;
    private Permissions permissions;
    private ChangeLog log;
    private History history;
    private Undo undo;
    private final NewIri newIri = new NewIri();

    @Inject
    public Elements(
            GraphStore store,
            MetamodelRegistry metamodel,
            Permissions permissions,
            ChangeLog log,
            History history,
            Undo undo) {
        this.store = store;
        this.metamodel = metamodel;
        this.permissions = permissions;
        this.log = log;
        this.history = history;
        this.undo = undo;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Elements() {}

    /** @throws NotFound when the graph says nothing of the element, or may not be read */
    public ElementView view(ElementAddress address) {
        permissions.requireRead(address.graph());
        return store.read(data -> new ElementViews(data, metamodel.current(), scope(data)).view(address))
                .orElseThrow(() -> NotFound.element(address.iri()));
    }

    /**
     * @throws NotFound for an unknown kind or graph
     * @throws kz.saulet.problem.InvalidInput for a filter or sort by an unknown property or with a malformed value
     */
    public ElementPage list(ElementQuery query) {
        if (query.graph() != null) {
            permissions.requireRead(query.graph());
        }
        return store.read(data -> {
            GraphScope scope = scope(data);
            if (query.graph() != null && !scope.isKnown(query.graph())) {
                throw NotFound.graph(query.graph());
            }
            return new ElementLists(data, metamodel.current(), scope).list(query);
        });
    }

    /** The position of the last change of an element, a tag of its state; 0 when it was never touched. */
    public long positionOf(ElementAddress address) {
        permissions.requireRead(address.graph());
        return history.positionOf(address.graph(), address.iri());
    }

    /**
     * Writes only what differs from the stored state.
     *
     * @throws StaleElement when the element was changed after {@link ElementEdit#readAt()}
     * @throws kz.saulet.problem.InvalidElement when the result would break the metamodel, fields named
     */
    public Saved save(ElementEdit edit) {
        ElementAddress address = edit.address();
        permissions.requireRead(address.graph());
        permissions.requireEdit(address.graph());
        if (history.positionOf(address.graph(), address.iri()) > edit.readAt()) {
            throw stale(edit);
        }
        PlannedChange planned = store.read(data -> planner(data).edit(address, edit.values()));
        try {
            return append(planned, edit.readAt(), edit.reason());
        } catch (StaleChange changedMeanwhile) {
            throw stale(edit);
        }
    }

    /** @throws kz.saulet.problem.InvalidElement when the element would break the metamodel, fields named */
    public Saved create(NewElement wish) {
        permissions.requireRead(wish.graph());
        permissions.requireEdit(wish.graph());
        Kind kind = metamodel
                .current()
                .kind(wish.kindId())
                .filter(k -> !k.isAbstract())
                .orElseThrow(() -> NotFound.kind(wish.kindId()));
        if (!kind.livesIn(GraphNames.path(wish.graph()))) {
            throw new WrongState("element.wrong-graph");
        }
        PlannedChange planned = store.read(data -> {
            String iri = newIri.of(kind, wish.values(), data);
            return planner(data).create(new ElementAddress(wish.graph(), iri), kind, wish.values());
        });
        try {
            return append(planned, planned.position(), wish.reason());
        } catch (StaleChange takenMeanwhile) {
            // somebody used the same code a moment before; the second attempt sees it and takes another IRI
            return create(wish);
        }
    }

    /**
     * @throws WrongState while other elements point to it; the sentence names some of them
     * @throws StaleElement when the element was changed after it was read
     */
    public Saved delete(ElementAddress address, long readAt, @Nullable String reason) {
        permissions.requireRead(address.graph());
        permissions.requireEdit(address.graph());
        ElementEdit nothing = new ElementEdit(address, readAt, Map.of(), reason);
        if (history.positionOf(address.graph(), address.iri()) > readAt) {
            throw stale(nothing);
        }
        PlannedChange planned = store.read(data -> new Deletion(data, metamodel.current()).plan(address));
        try {
            return append(planned, readAt, reason);
        } catch (StaleChange changedMeanwhile) {
            throw stale(nothing);
        }
    }

    /** Newest first, at most 200; also of an element that was deleted. */
    public List<HistoryEntry> history(ElementAddress address) {
        permissions.requireRead(address.graph());
        List<Change> changes = history.of(address.graph(), address.iri(), HISTORY);
        return store.read(data -> {
            Optional<Kind> kind = reader(data)
                    .kindIn(
                            data.getGraph(NodeFactory.createURI(address.graph())),
                            NodeFactory.createURI(address.iri()));
            return new ElementHistory(data, metamodel.current(), scope(data)).tell(kind, changes);
        });
    }

    /**
     * Takes back a change as a whole; the answer names the first element it touched.
     *
     * @throws NotFound when there is no such change, or it touched what may not be seen
     * @throws WrongState when later changes stand in the way
     */
    public Saved revert(long position, @Nullable String reason) {
        List<ChangeSet.Touched> touched = history.at(position).changes().touched();
        for (String graph :
                touched.stream().map(ChangeSet.Touched::graph).distinct().toList()) {
            permissions.requireRead(graph);
            permissions.requireEdit(graph);
        }
        Change reverted = undo.revert(position, permissions.person().login(), reason);
        ChangeSet.Touched first = touched.get(0);
        return new Saved(new ElementAddress(first.graph(), first.subject()), reverted.position(), true, List.of());
    }

    private Saved append(PlannedChange planned, long readAt, @Nullable String reason) {
        ElementAddress address = planned.address();
        ChangeRequest request = new ChangeRequest(
                permissions.person().login(), "edit", reason, planned.changes(), Map.of(address.iri(), readAt));
        Optional<Change> change = planned.changes().isEmpty() ? Optional.empty() : log.append(request);
        long position = change.map(Change::position).orElse(planned.position());
        return new Saved(address, position, change.isPresent(), planned.warnings());
    }

    private StaleElement stale(ElementEdit edit) {
        ElementAddress address = edit.address();
        List<Change> last = history.of(address.graph(), address.iri(), 1);
        Set<Quad> base = history.elementAt(address.graph(), address.iri(), edit.readAt());
        List<StaleElement.Conflict> conflicts = store.read(data -> new StaleReport(
                        data,
                        metamodel.current(),
                        scope(data),
                        permissions.person().lang())
                .conflicts(edit, base));
        return new StaleElement(
                address.iri(),
                last.stream().map(Change::author).findFirst().orElse(""),
                last.stream().map(Change::position).findFirst().orElse(0L),
                conflicts);
    }

    private GraphScope scope(DatasetGraph data) {
        return new GraphScope(data, permissions::mayRead);
    }

    private ElementReader reader(DatasetGraph data) {
        return new ElementReader(data, metamodel.current(), scope(data));
    }

    private ChangePlanner planner(DatasetGraph data) {
        return new ChangePlanner(data, metamodel.current(), metamodel.integrity());
    }
}
