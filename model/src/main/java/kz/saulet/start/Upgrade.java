package kz.saulet.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.change.ChangeLog;
import kz.saulet.change.ChangeRequest;
import kz.saulet.change.History;
import kz.saulet.graph.ChangeSet;
import org.apache.jena.sparql.core.Quad;

/**
 * Brings what a new version of the product changed in its own graphs into an existing database. Only the difference
 * between what was shipped then and what is shipped now is written, so what people changed there themselves stays.
 */
@ApplicationScoped
@Transactional
public class Upgrade {

    private static final String CAUSE = "upgrade";
    private static final Set<String> SHIPPING = Set.of(SeedChanges.CAUSE, CAUSE);

    private ChangeLog log;
    private History history;
    private GivenContent given;

    @Inject
    public Upgrade(ChangeLog log, History history, GivenContent given) {
        this.log = log;
        this.history = history;
        this.given = given;
    }

    @SuppressWarnings("NullAway")
    protected Upgrade() {}

    /** Compares all graphs that belong to the version, unless this very content was given before. */
    public void upgrade() {
        if (!given.isOfThisVersion()) {
            upgrade(ShippedContent.ofTheVersion());
            given.recordThisVersion();
        }
    }

    void upgrade(Map<String, Supplier<Stream<Quad>>> shipped) {
        shipped.forEach((graph, content) -> upgrade(graph, content.get()));
    }

    private void upgrade(String graph, Stream<Quad> shippedNow) {
        Set<Quad> before = new HashSet<>();
        history.ofGraph(graph, SHIPPING).forEach(change -> {
            before.removeAll(change.changes().deletes());
            before.addAll(change.changes().adds());
        });
        ChangeSet difference = ChangeSet.diff(before, shippedNow.collect(Collectors.toSet()));
        if (!difference.isEmpty()) {
            log.append(new ChangeRequest(SeedChanges.AUTHOR, CAUSE, null, difference, Map.of()));
        }
    }
}
