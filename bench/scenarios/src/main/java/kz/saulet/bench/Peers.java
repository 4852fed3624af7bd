package kz.saulet.bench;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The validators, where their class paths lie and what they can do. */
enum Peers {
    OURS("ours", "kz.saulet.bench.ours.Ours", 100, true, EnumSet.complementOf(EnumSet.of(Scenario.STORE))),
    LIMIT("limit", "kz.saulet.bench.limit.Limit", 100, false, EnumSet.of(Scenario.VALIDATE, Scenario.LOAD)),
    JENA_MEM(
            "jena",
            "kz.saulet.bench.jena.JenaInMemory",
            10,
            false,
            EnumSet.of(Scenario.VALIDATE, Scenario.OWN, Scenario.AFFECTED, Scenario.LOAD)),
    JENA_TDB2(
            "jena",
            "kz.saulet.bench.jena.JenaOverTdb2",
            10,
            true,
            EnumSet.of(Scenario.VALIDATE, Scenario.OWN, Scenario.OPEN)),
    TOPBRAID("topbraid", "kz.saulet.bench.topbraid.TopBraid", 10, false, EnumSet.of(Scenario.VALIDATE, Scenario.LOAD)),
    RDF4J("rdf4j", "kz.saulet.bench.rdf4j.Rdf4jValidator", 10, false, EnumSet.of(Scenario.VALIDATE, Scenario.LOAD)),
    RDF4J_SAIL("rdf4j", "kz.saulet.bench.rdf4j.Rdf4jSail", 10, false, EnumSet.of(Scenario.AFFECTED));

    final String folder;
    final String type;
    final int largest;

    /** Whether it keeps estates in a form of its own, from which it is opened for everything but loading. */
    final boolean stores;

    final Set<Scenario> scenarios;

    Peers(String folder, String type, int largest, boolean stores, Set<Scenario> scenarios) {
        this.folder = folder;
        this.type = type;
        this.largest = largest;
        this.stores = stores;
        this.scenarios = scenarios;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Heap of its process. The largest estate must be answered by the product within 4 GB; making its file may take more. */
    String heap(Scenario scenario, int scale) {
        if (scale >= 100) {
            return this == OURS && scenario != Scenario.STORE && scenario != Scenario.LOAD ? "4g" : "12g";
        }
        return scale >= 10 ? "6g" : "3g";
    }

    static Map<String, Peers> byId() {
        Map<String, Peers> all = new LinkedHashMap<>();
        for (Peers peer : values()) {
            all.put(peer.id(), peer);
        }
        return all;
    }
}
