package kz.saulet.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The typical architecture of an e-akimat: 26 groups of functions, each with functions, processes, data objects and the
 * systems to connect. Proposed, not official.
 */
final class TypicalAkimat {

    private static final String SOURCE = "proposed after the usual structure of departments";

    private TypicalAkimat() {}

    static Graph graph() {
        Facts facts = new Facts();
        Map<String, List<Node>> connected = new HashMap<>();
        for (Table.Row row : Table.rows("akimat-groups")) {
            connected.put(
                    row.text("group"),
                    row.list("connects").stream().map(TypicalAkimat::known).toList());
            writeGroup(facts, row);
        }
        writeFunctions(facts, connected);
        writeData(facts, connected);
        Graph graph = GraphFactory.createDefaultGraph();
        facts.quads("urn:typical").map(Quad::asTriple).forEach(graph::add);
        return graph;
    }

    private static void writeGroup(Facts facts, Table.Row row) {
        facts.entry("Function", Iris.data("function", id(row)))
                .names(row.names())
                .code(row.text("group"))
                .coded("functionType", "main")
                .link("brmArea", Iris.concept(row.list("areas").get(0)))
                .known("proposed", SOURCE);
    }

    private static void writeFunctions(Facts facts, Map<String, List<Node>> connected) {
        Map<String, Integer> counters = new HashMap<>();
        Map<String, Node> areas = new HashMap<>();
        Table.rows("akimat-groups")
                .forEach(r ->
                        areas.put(r.text("group"), Iris.concept(r.list("areas").get(0))));
        for (Table.Row row : Table.rows("akimat-functions")) {
            String group = row.text("group");
            int number = counters.merge(group, 1, Integer::sum);
            Node process = Iris.data("process", id(row) + "-" + number);
            facts.entry("Function", Iris.data("function", id(row) + "-" + number))
                    .names(row.names())
                    .code(group + "-" + number)
                    .coded("functionType", "main")
                    .link("brmArea", areas.getOrDefault(group, Iris.concept("A03")))
                    .link("typicalFunction", Iris.data("function", id(row)))
                    .link("realisedBy", process)
                    .known("proposed", SOURCE);
            facts.entry("Function", Iris.data("function", id(row))).link("realisedBy", process);
            facts.entry("Process", process)
                    .names(row.names("Process"))
                    .code(group + "-" + number)
                    .coded("processStatus", "accepted")
                    .links(
                            "usesData",
                            Stream.of(1, 2)
                                    .map(n -> Iris.data("data-object", id(row) + "-" + n))
                                    .toList())
                    .links("automatedBy", connected.getOrDefault(group, List.of()))
                    .known("proposed", SOURCE);
        }
    }

    private static void writeData(Facts facts, Map<String, List<Node>> connected) {
        Map<String, Integer> counters = new HashMap<>();
        for (Table.Row row : Table.rows("akimat-data")) {
            int number = counters.merge(row.text("group"), 1, Integer::sum);
            boolean personal = row.text("subject").equals("p");
            Entry entry = facts.entry("DataObject", Iris.data("data-object", id(row) + "-" + number))
                    .names(row.names())
                    .code(row.text("group") + "-" + number)
                    .link("drmConcept", Iris.concept(row.text("drm")))
                    .flag("personalData", personal)
                    .known("proposed", SOURCE);
            connected.getOrDefault(row.text("group"), List.of()).stream()
                    .limit(1)
                    .forEach(s -> entry.link("storedIn", s));
        }
    }

    private static String id(Table.Row row) {
        return row.text("group").toLowerCase(Locale.ROOT);
    }

    private static Node known(String code) {
        String id = code.toLowerCase(Locale.ROOT);
        return Iris.data(id.startsWith("bc-") ? "basic-component" : "informatization-object", id);
    }
}
