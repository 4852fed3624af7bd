package kz.saulet.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class DemoEstateTest {

    private static final DatasetGraph ESTATE = load(DemoEstate.of(1));
    private static final Node CATALOGUE = NodeFactory.createURI(GraphNames.CATALOGUE);

    @Test
    void deckFiguresHold() {
        assertEquals(26, bodies("central", body -> foundedBefore2022(body)).size());
        assertEquals(17, bodies("local", body -> foundedBefore2022(body)).size());
        assertEquals(20, bodies("local", body -> true).size());
        assertEquals(22, bodies("quasi-public", body -> true).size());
        assertEquals(572, count("catalogue", "InformatizationObject"));
        assertEquals(33, count("catalogue", "BasicComponent"));
        assertEquals(20, count("catalogue", "ICService"));
        assertEquals(3_138, count("/current", "Equipment"));
        assertEquals(24, count("catalogue", "LifeSituation"));
        assertEquals(29, links("catalogue", "ownerBody"));
    }

    @Test
    void redesignedProcessesPerMinistryAreThoseOfTheDeck() {
        Map<String, Integer> perBody = new TreeMap<>();
        ESTATE.find(Node.ANY, Node.ANY, Iris.term("reengineeredIn"), Node.ANY).forEachRemaining(q -> {
            if (q.getGraph().getURI().endsWith("/current")) {
                perBody.merge(GraphNames.bodyOf(q.getGraph().getURI()).orElseThrow(), 1, Integer::sum);
            }
        });
        assertEquals(
                Map.of(
                        "ma", 61, "md", 4, "mf", 13, "mj", 13, "mne", 2, "mon", 1, "mia", 9, "miid", 4, "megnr", 2,
                        "mti", 1),
                perBody);
    }

    @Test
    void staffAddsUpToTheFiguresOfTheSurvey() {
        assertEquals(9_713, sum("catalogue", "staffCentral"));
        assertEquals(43_085, sum("catalogue", "staffTerritorial"));
        assertEquals(9_713 + 43_085, sum("/current", "staffUnits"));
        assertEquals(5_765, Workforce.SUPPORTING_CENTRAL + Workforce.SUPPORTING_TERRITORIAL);
        assertEquals(1_631_281_695L, 5_765L * 282_963);
    }

    @Test
    void sameScaleGivesTheSameQuads() {
        assertEquals(hash(DemoEstate.of(1)), hash(DemoEstate.of(1)));
    }

    @Test
    void sizeIsAboutThatOfTheCountry() {
        long quads = ESTATE.stream().count();
        assertTrue(quads > 250_000 && quads < 430_000, "quads " + quads);
    }

    @Test
    void everyBodyHasItsArchitectureAndBaseline() {
        Set<String> bodies =
                DemoEstate.of(1).baselines().stream().map(Baseline::body).collect(Collectors.toSet());
        assertEquals(68, bodies.size());
        for (String body : bodies) {
            for (String state : List.of("current", "target", "approved")) {
                Node graph = NodeFactory.createURI(GraphNames.architecture(body, state));
                assertTrue(ESTATE.getGraph(graph).size() > 100, body + " " + state);
            }
        }
    }

    @Test
    void everyReferenceLeadsToAnElement() {
        ReferenceGraphs.graphs()
                .forEach((name, graph) ->
                        graph.get().find().forEachRemaining(t -> ESTATE.add(new Quad(NodeFactory.createURI(name), t))));
        Set<Node> described = ESTATE.stream()
                .filter(q -> q.getPredicate().equals(RDF.type.asNode()))
                .map(Quad::getSubject)
                .collect(Collectors.toSet());
        Set<String> dangling = ESTATE.stream()
                .map(Quad::getObject)
                .filter(o -> o.isURI() && o.getURI().startsWith(GraphNames.DATA) && !described.contains(o))
                .map(Node::getURI)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), dangling);
    }

    @Test
    void numbersOfBodiesHaveARightCheckDigit() {
        List<String> numbers = ESTATE.stream(CATALOGUE, Node.ANY, Iris.term("bin"), Node.ANY)
                .map(q -> q.getObject().getLiteralLexicalForm())
                .toList();
        assertEquals(78, numbers.size());
        assertEquals(78, Set.copyOf(numbers).size());
        assertTrue(numbers.containsAll(List.of("000740000728", "160440007161")));
        assertEquals(
                List.of(),
                numbers.stream()
                        .filter(n -> SyntheticBin.check(n.substring(0, 11)) != Character.digit(n.charAt(11), 10))
                        .toList());
    }

    @Test
    void defectsOfTheSurveyArePlanted() {
        assertTrue(count("/target", "Gap") > 400);
        Set<String> kinds = ESTATE.stream(Node.ANY, Node.ANY, Iris.term("gapKind"), Node.ANY)
                .map(q -> q.getObject().getURI().replaceFirst(".*gapKind-", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(
                kinds.containsAll(List.of(
                        "not-automated",
                        "duplicated-system",
                        "duplicated-reference-data",
                        "paper-exchange",
                        "not-in-industrial-operation",
                        "no-security-test",
                        "to-be-decommissioned",
                        "own-server-room")),
                kinds.toString());
    }

    @Test
    void tenTimesTheScaleHasTenTimesTheObjects() {
        DemoEstate estate = DemoEstate.of(10);
        long objects = estate.graphs()
                .get(GraphNames.CATALOGUE)
                .get()
                .filter(q -> q.getPredicate().equals(RDF.type.asNode())
                        && q.getObject().equals(Iris.term("InformatizationObject")))
                .count();
        assertEquals(5_720, objects);
    }

    private static DatasetGraph load(DemoEstate estate) {
        DatasetGraph data = DatasetGraphFactory.create();
        estate.graphs().values().forEach(graph -> graph.get().forEach(data::add));
        return data;
    }

    private static String hash(DemoEstate estate) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            estate.graphs().values().forEach(graph -> graph.get()
                    .forEach(q -> digest.update(q.toString().getBytes(StandardCharsets.UTF_8))));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<Node> bodies(String type, Predicate<Node> wanted) {
        return ESTATE.stream(CATALOGUE, Node.ANY, Iris.term("bodyType"), Iris.code("bodyType", type))
                .map(Quad::getSubject)
                .filter(wanted)
                .collect(Collectors.toSet());
    }

    private static boolean foundedBefore2022(Node body) {
        return ESTATE.stream(CATALOGUE, body, Iris.term("validFrom"), Node.ANY)
                .noneMatch(q -> q.getObject().getLiteralLexicalForm().compareTo("2022-01-01") >= 0);
    }

    private static long count(String graphEnd, String kind) {
        return ESTATE.stream(Node.ANY, Node.ANY, RDF.type.asNode(), Iris.term(kind))
                .filter(q -> q.getGraph().getURI().endsWith(graphEnd))
                .count();
    }

    private static long links(String graphEnd, String property) {
        return ESTATE.stream(Node.ANY, Node.ANY, Iris.term(property), Node.ANY)
                .filter(q -> q.getGraph().getURI().endsWith(graphEnd))
                .count();
    }

    private static long sum(String graphEnd, String property) {
        return ESTATE.stream(Node.ANY, Node.ANY, Iris.term(property), Node.ANY)
                .filter(q -> q.getGraph().getURI().endsWith(graphEnd))
                .mapToLong(q -> Long.parseLong(q.getObject().getLiteralLexicalForm()))
                .sum();
    }
}
