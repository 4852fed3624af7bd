package kz.saulet.estate;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import kz.saulet.graph.GraphNames;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Proposals that say something of elements drawn from an estate, as Turtle. */
final class RandomProposals {

    private static final String EA = "https://ns.saulet.kz/ea#";
    private static final Node CURRENT = NodeFactory.createURI(GraphNames.architecture("mh", "current"));

    private final Random random;
    private final List<String> systems;
    private final List<String> functions;
    private final List<String> data;

    RandomProposals(Snapshot estate, Random random) {
        this.random = random;
        this.systems = subjects(estate, NodeFactory.createURI(GraphNames.CATALOGUE), "supportsFunction");
        this.functions = subjects(estate, CURRENT, "functionOf");
        this.data = subjects(estate, CURRENT, "masteredIn");
    }

    private static List<String> subjects(Snapshot estate, Node graph, String property) {
        return quads(estate, graph, property)
                .map(quad -> quad.getSubject().getURI())
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<Quad> quads(Snapshot estate, Node graph, String property) {
        DatasetGraph dataset = estate.dataset();
        return dataset.stream(graph, Node.ANY, NodeFactory.createURI(EA + property), Node.ANY);
    }

    /** A system in which data of the ministry have their only master, and these data. */
    static Map<String, String> systemWithWork(Snapshot estate) {
        Quad mastered = quads(estate, CURRENT, "masteredIn")
                .filter(quad -> quads(estate, CURRENT, "masteredIn")
                                .filter(other -> other.getSubject().equals(quad.getSubject()))
                                .count()
                        == 1)
                .min(java.util.Comparator.comparing(Quad::toString))
                .orElseThrow();
        return Map.of(
                "system", mastered.getObject().getURI(),
                "data", mastered.getSubject().getURI());
    }

    String next() {
        StringBuilder says = new StringBuilder();
        StringBuilder parts = new StringBuilder();
        if (random.nextBoolean()) {
            says.append("; ea:proposedSystem ").append(any(systems));
        }
        if (random.nextBoolean()) {
            says.append("; ea:decommissions ").append(any(systems));
        }
        if (random.nextBoolean()) {
            says.append("; ea:changesSystem ").append(any(systems));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            says.append("; ea:automates ").append(any(functions));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            String use = "<https://data.saulet.kz/proposal/checked/data-use/" + i + ">";
            says.append("; ea:usesData ").append(use);
            parts.append(use)
                    .append(" a ea:DataUse ; ea:usedData ")
                    .append(any(data))
                    .append(" ; ea:obtainedBy ea:obtainedBy-")
                    .append(random.nextBoolean() ? "own-register" : "input-form")
                    .append(" . ");
        }
        if (random.nextBoolean()) {
            String link = "<https://data.saulet.kz/proposal/checked/integration/1>";
            says.append("; ea:plansIntegration ").append(link);
            parts.append(link)
                    .append(" a ea:Integration ; ea:integrationMethod ea:integrationMethod-direct ; ea:toSystem ")
                    .append(any(systems))
                    .append(" . ");
        }
        if (random.nextBoolean()) {
            says.append("; ea:placement ea:placement-own-server-room");
        }
        return says.append("; ea:plannedEnd \"2028-09-30\"^^xsd:date . ")
                .append(parts)
                .toString();
    }

    private String any(List<String> iris) {
        return "<" + iris.get(random.nextInt(iris.size())) + ">";
    }
}
