package kz.saulet.duplication;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.change.Change;
import kz.saulet.change.GraphsChanged;
import kz.saulet.change.Stopping;
import kz.saulet.duplicates.Described;
import kz.saulet.duplicates.DuplicateProfile;
import kz.saulet.duplicates.DuplicateProfiles;
import kz.saulet.duplicates.DuplicateScan;
import kz.saulet.duplicates.FactReader;
import kz.saulet.duplicates.MalformedProfile;
import kz.saulet.duplicates.Population;
import kz.saulet.duplicates.PopulationBuilder;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.SystemGraph;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Searches for duplicates in the background: for the first time when somebody asks, and from then on after every change of what is
 * compared. What was found before stays readable meanwhile.
 */
@ApplicationScoped
public class DuplicateFinder {

    private static final Logger LOG = LoggerFactory.getLogger(DuplicateFinder.class);
    private static final Pattern COMPARED = Pattern.compile("metamodel|catalogue|architecture/[^/]+/current");

    private GraphStore store;
    private MetamodelRegistry metamodel;
    private Executor executor;
    private Stopping stopping;

    private final AtomicBoolean atWork = new AtomicBoolean();
    private final Object moved = new Object();
    private volatile Result result = Result.NONE;
    private volatile Progress progress = Progress.NONE;
    private volatile long lastChange;
    private volatile long told;
    private volatile boolean wanted;
    private volatile boolean failed;
    private volatile boolean closed;

    @Inject
    public DuplicateFinder(GraphStore store, MetamodelRegistry metamodel, Executor executor, Stopping stopping) {
        this.store = store;
        this.metamodel = metamodel;
        this.executor = executor;
        this.stopping = stopping;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DuplicateFinder() {}

    /**
     * What is known of all kinds, by kind id. Starts the search when nothing is known or something changed, and waits for it a little.
     */
    Map<String, Found> found(Duration patience) {
        wanted = true;
        if (!isCurrent()) {
            failed = false;
            follow();
            await(patience);
        }
        return result.found();
    }

    /** The profiles in force; those of the product when somebody has spoilt them. */
    DuplicateProfiles profiles() {
        return store.read(DuplicateFinder::profiles);
    }

    private static DuplicateProfiles profiles(DatasetGraph data) {
        Graph written = data.getGraph(NodeFactory.createURI(GraphNames.METAMODEL));
        try {
            return written.isEmpty() ? DuplicateProfiles.shipped() : DuplicateProfiles.read(written);
        } catch (MalformedProfile e) {
            LOG.error("The duplicate profiles of the metamodel can't be used, those of the product are", e);
            return DuplicateProfiles.shipped();
        }
    }

    FindingState state() {
        Result known = result;
        Progress now = progress;
        return new FindingState(known != Result.NONE, isCurrent(), known.position(), now.done(), now.total());
    }

    /** True when nothing compared has changed, and nothing happened of which it is not known yet whether it has. */
    private boolean isCurrent() {
        long read = result.position();
        return result != Result.NONE
                && read >= lastChange
                && Math.max(read, told) >= store.position().number();
    }

    private void await(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (moved) {
            while (!isCurrent() && !failed && !closed) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    return;
                }
                try {
                    moved.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    void graphsChanged(@Observes GraphsChanged event) {
        Change change = event.change();
        boolean compared = change.changes().touched().stream()
                .map(ChangeSet.Touched::graph)
                .anyMatch(graph -> COMPARED.matcher(GraphNames.path(graph)).matches());
        if (compared) {
            lastChange = change.position();
        }
        told = change.position();
        if (wanted && !isCurrent()) {
            follow();
        }
    }

    /** One worker at a time; who comes meanwhile leaves the work to it. */
    private void follow() {
        if (atWork.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            while (!isCurrent() && !isStopping()) {
                result = search();
                tell();
            }
        } catch (RuntimeException e) {
            if (!isStopping()) {
                LOG.error("The search for duplicates failed and is tried again after the next change or question", e);
            }
            failed = true;
        } finally {
            progress = Progress.NONE;
            atWork.set(false);
            tell();
        }
        if (!failed && !isCurrent() && !isStopping()) {
            follow();
        }
    }

    private boolean isStopping() {
        return closed || stopping.begun();
    }

    private void tell() {
        synchronized (moved) {
            moved.notifyAll();
        }
    }

    private Result search() {
        Metamodel kinds = metamodel.current();
        Read read = store.read(data -> read(data, kinds));
        int total = read.elements().stream().mapToInt(List::size).sum();
        Map<String, Found> found = new LinkedHashMap<>();
        int before = 0;
        for (int i = 0; i < read.elements().size(); i++) {
            PopulationBuilder builder = new PopulationBuilder(
                    read.profiles().all().get(i), read.profiles().stopWords());
            read.elements().get(i).forEach(builder::add);
            Population population = builder.build();
            int earlier = before;
            found.put(
                    population.profile().kindId(),
                    Found.of(population, new DuplicateScan(population).pairs((done, of) -> {
                                progress = new Progress(earlier + done, total);
                                return !isStopping();
                            })));
            before += population.size();
        }
        return new Result(read.position(), found);
    }

    /** Reads everything in one consistent state; writers wait meanwhile, so nothing is computed here that could be later. */
    private static Read read(DatasetGraph data, Metamodel kinds) {
        DuplicateProfiles profiles = profiles(data);
        FactReader facts = new FactReader(data);
        List<List<Described>> elements = new ArrayList<>();
        for (DuplicateProfile profile : profiles.all()) {
            List<Described> ofKind = new ArrayList<>();
            facts.read(
                    profile,
                    kinds.subkinds(profile.kind()).stream().map(Kind::iri).toList(),
                    ofKind::add);
            elements.add(ofKind);
        }
        return new Read(SystemGraph.position(data).number(), profiles, elements);
    }

    @PreDestroy
    void close() {
        closed = true;
        tell();
    }

    private record Read(long position, DuplicateProfiles profiles, List<List<Described>> elements) {}

    private record Progress(int done, int total) {

        static final Progress NONE = new Progress(0, 0);
    }

    private record Result(long position, Map<String, Found> found) {

        static final Result NONE = new Result(-1, Map.of());
    }
}
