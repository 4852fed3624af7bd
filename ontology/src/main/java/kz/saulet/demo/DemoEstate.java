package kz.saulet.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.saulet.graph.GraphNames;
import org.apache.jena.sparql.core.Quad;

/**
 * The estate of the demonstration: directory of bodies, catalogue of systems and the architectures of all bodies. Real
 * facts carry their source and status, everything made up carries {@code ea:synthetic true}. The same scale always gives
 * the same quads.
 */
public final class DemoEstate {

    private final EstateModel model;
    private final Workforce workforce;
    private final Technologies technologies = new Technologies();
    private final Situations situations = new Situations();
    private final ActivityLayer activity;
    private final DataLayer data;
    private final Units units;
    private final Hardware hardware;
    private final Transition transition;

    private DemoEstate(EstateModel model) {
        this.model = model;
        this.workforce = new Workforce(model.agencies());
        this.data = new DataLayer(model);
        this.activity = new ActivityLayer(model.tasks(), model.landscape(), data);
        this.units = new Units(model.tasks(), workforce);
        this.hardware = new Hardware(model);
        this.transition = new Transition(model, data, technologies);
    }

    /** @param scale 1 for the figures of the 2021 survey, more for load tests */
    public static DemoEstate of(int scale) {
        if (scale < 1) {
            throw new IllegalArgumentException("The scale must be at least 1: " + scale);
        }
        return new DemoEstate(EstateModel.of(scale));
    }

    public int scale() {
        return model.scale();
    }

    /** The content by graph name in the order of loading; no graph is built before its supplier is asked. */
    public LinkedHashMap<String, Supplier<Stream<Quad>>> graphs() {
        LinkedHashMap<String, Supplier<Stream<Quad>>> graphs = new LinkedHashMap<>();
        put(graphs, GraphNames.CATALOGUE, this::writeCatalogue);
        for (Agency agency : model.surveyed()) {
            put(graphs, architecture(agency, "current"), facts -> writeCurrent(facts, agency));
            put(graphs, architecture(agency, "target"), facts -> transition.write(facts, agency));
            put(graphs, architecture(agency, "approved"), facts -> {
                writeCurrent(facts, agency);
                transition.write(facts, agency);
            });
        }
        return graphs;
    }

    /** One approval for every body that has an architecture. */
    public List<Baseline> baselines() {
        return model.surveyed().stream()
                .map(a -> new Baseline(a.id(), "Архитектура 2026", Calendar.APPROVAL, "authorized"))
                .toList();
    }

    private void writeCatalogue(Facts facts) {
        new Directory(model.agencies(), workforce).write(facts);
        model.surveyed().forEach(a -> Goals.writePlan(facts, a));
        technologies.write(facts);
        new Register(technologies, new Regions()).write(facts, model.landscape().products());
        data.writeCriticality(facts, model.agencies().surveyed("central"));
        Offer.write(facts, model.agencies(), model.tasks());
        Connections.write(facts, model.landscape().products());
        Papers.write(facts, model.landscape().products());
        situations.write(facts);
    }

    private void writeCurrent(Facts facts, Agency agency) {
        units.write(facts, agency);
        Goals.write(facts, agency);
        activity.write(facts, agency);
        situations.write(facts, agency);
        data.write(facts, agency);
        hardware.write(facts, agency);
    }

    private static void put(LinkedHashMap<String, Supplier<Stream<Quad>>> graphs, String name, Consumer<Facts> writer) {
        graphs.put(name, () -> {
            Facts facts = new Facts();
            writer.accept(facts);
            return facts.quads(name);
        });
    }

    private static String architecture(Agency agency, String state) {
        return GraphNames.architecture(agency.id(), state);
    }
}
