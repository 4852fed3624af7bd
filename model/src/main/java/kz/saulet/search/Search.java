package kz.saulet.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.change.GraphsChanged;
import kz.saulet.change.Stopping;
import kz.saulet.change.StoreReady;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Kind;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Search over the names, short names, codes and descriptions of all elements the current person may read. The index is
 * built in the background at each start and follows every change shortly after it.
 */
@ApplicationScoped
public class Search {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);

    private GraphStore store;
    private MetamodelRegistry metamodel;
    private Permissions permissions;
    private Executor executor;
    private Stopping stopping;

    private final SearchIndex index = new SearchIndex();
    private final Queue<String> changed = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean rebuildWanted = new AtomicBoolean();
    private final AtomicBoolean atWork = new AtomicBoolean();
    private volatile boolean complete;
    private volatile boolean closed;

    @Inject
    public Search(
            GraphStore store,
            MetamodelRegistry metamodel,
            Permissions permissions,
            Executor executor,
            Stopping stopping) {
        this.store = store;
        this.metamodel = metamodel;
        this.permissions = permissions;
        this.executor = executor;
        this.stopping = stopping;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Search() {}

    /**
     * @param text what the person typed so far; the last word may be unfinished
     * @param kindId id or IRI of the only kind wanted, subkinds included, or null for all
     * @throws NotFound for an unknown kind
     */
    public SearchPage search(String text, Lang lang, @Nullable String kindId, int offset, int limit) {
        String kind = kindId == null
                ? null
                : metamodel.current().kind(kindId).map(Kind::iri).orElseThrow(() -> NotFound.kind(kindId));
        return index.search(Words.of(text), lang, kind, offset, limit, permissions::mayRead)
                .complete(complete);
    }

    void storeReady(@Observes StoreReady event) {
        rebuildWanted.set(true);
        follow();
    }

    void graphsChanged(@Observes GraphsChanged event) {
        for (ChangeSet.Touched touched : event.change().changes().touched()) {
            if (touched.graph().equals(GraphNames.METAMODEL)) {
                rebuildWanted.set(true);
            } else {
                changed.add(touched.subject());
            }
        }
        follow();
    }

    /** One worker at a time; who comes meanwhile leaves the work to it. */
    private void follow() {
        if (atWork.compareAndSet(false, true)) {
            executor.execute(this::catchUp);
        }
    }

    private void catchUp() {
        try {
            work();
        } catch (RuntimeException e) {
            if (closed || stopping.begun()) {
                return; // the server is stopping, and the next start builds the index anew
            }
            complete = false;
            LOG.error("The search index could not follow the changes and is built anew with the next one", e);
            rebuildWanted.set(true);
            changed.clear();
            atWork.set(false);
            return;
        }
        atWork.set(false);
        if (rebuildWanted.get() || !changed.isEmpty()) {
            follow();
        }
    }

    private void work() {
        if (rebuildWanted.getAndSet(false)) {
            complete = false;
            changed.clear();
            index.rebuild(store, metamodel.current());
            complete = true;
        }
        Set<String> iris = new LinkedHashSet<>();
        for (String iri = changed.poll(); iri != null; iri = changed.poll()) {
            iris.add(iri);
        }
        if (!iris.isEmpty()) {
            index.update(store, metamodel.current(), iris);
        }
    }

    @PreDestroy
    void close() {
        closed = true;
        index.close();
    }
}
