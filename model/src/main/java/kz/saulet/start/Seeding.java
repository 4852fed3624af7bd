package kz.saulet.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.saulet.architecture.ApprovalFacts;
import kz.saulet.architecture.Baselines;
import kz.saulet.change.ChangeLog;
import kz.saulet.demo.Baseline;
import kz.saulet.demo.DemoEstate;
import kz.saulet.graph.GraphNames;
import org.apache.jena.sparql.core.Quad;

/** Gives an empty database its first content, in one transaction: a start that breaks off leaves it empty. */
@ApplicationScoped
@Transactional
public class Seeding {

    private ChangeLog log;
    private Baselines baselines;
    private GivenContent given;

    @Inject
    public Seeding(ChangeLog log, Baselines baselines, GivenContent given) {
        this.log = log;
        this.baselines = baselines;
        this.given = given;
    }

    @SuppressWarnings("NullAway")
    protected Seeding() {}

    /** Metamodel, rules, norms, templates and reference models. */
    public void seed() {
        log.appendNew(SeedChanges.of(product()));
        given.recordThisVersion();
    }

    /** The same, the estate of the demonstration, and its approved baselines. */
    public void seed(DemoEstate estate) {
        seed(ShippedContent.ofTheDemonstration(estate), estate.baselines());
    }

    void seed(Map<String, Supplier<Stream<Quad>>> demonstration, List<Baseline> approvals) {
        Map<String, Supplier<Stream<Quad>>> graphs = product();
        graphs.putAll(demonstration);
        approvals.forEach(b -> graphs.computeIfPresent(
                GraphNames.architecture(b.body(), "approved"),
                (name, content) -> () -> Stream.concat(content.get(), ApprovalFacts.of(b.body(), b.name(), b.date()))));
        log.appendNew(SeedChanges.of(graphs));
        given.recordThisVersion();
        baselines.recordSeeded(approvals);
    }

    private static Map<String, Supplier<Stream<Quad>>> product() {
        Map<String, Supplier<Stream<Quad>>> graphs = new LinkedHashMap<>(ShippedContent.ofTheVersion());
        graphs.putAll(ShippedContent.ofANewDatabase());
        return graphs;
    }
}
