package kz.saulet.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The validators, where their class paths lie and what they can do. */
enum Peers {
    OURS("ours", "kz.saulet.bench.ours.Ours", 100, Set.of(Scenario.values())),
    LIMIT("limit", "kz.saulet.bench.limit.Limit", 100, Set.of(Scenario.VALIDATE, Scenario.OPEN)),
    JENA_MEM(
            "jena",
            "kz.saulet.bench.jena.JenaInMemory",
            10,
            Set.of(Scenario.VALIDATE, Scenario.OWN, Scenario.AFFECTED, Scenario.OPEN)),
    JENA_TDB2("jena", "kz.saulet.bench.jena.JenaOverTdb2", 10, Set.of(Scenario.VALIDATE, Scenario.OWN)),
    TOPBRAID("topbraid", "kz.saulet.bench.topbraid.TopBraid", 10, Set.of(Scenario.VALIDATE, Scenario.OPEN)),
    RDF4J("rdf4j", "kz.saulet.bench.rdf4j.Rdf4jValidator", 10, Set.of(Scenario.VALIDATE, Scenario.OPEN)),
    RDF4J_SAIL("rdf4j", "kz.saulet.bench.rdf4j.Rdf4jSail", 10, Set.of(Scenario.AFFECTED));

    final String folder;
    final String type;
    final int largest;
    final Set<Scenario> scenarios;

    Peers(String folder, String type, int largest, Set<Scenario> scenarios) {
        this.folder = folder;
        this.type = type;
        this.largest = largest;
        this.scenarios = scenarios;
    }

    String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Map<String, Peers> byId() {
        Map<String, Peers> all = new LinkedHashMap<>();
        for (Peers peer : values()) {
            all.put(peer.id(), peer);
        }
        return all;
    }
}
