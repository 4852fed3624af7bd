package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import kz.saulet.demo.Baseline;
import kz.saulet.demo.DemoEstate;
import kz.saulet.demo.ReferenceGraphs;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The architecture of a body is checked as it stands, with no proposal at all: the input is the body and the date. */
class WholeArchitectureTest {

    private static final Logger LOG = Logger.getLogger(WholeArchitectureTest.class.getName());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    /** A ministry with a large estate, one with a small one, a local body and a company. */
    private static final List<String> BODIES = List.of("mh", "mf", "akimat-karaganda", "kazpost");

    private static final Map<String, List<RuleVerdict>> VERDICTS = new TreeMap<>();

    @BeforeAll
    static void check() {
        DemoEstate demo = DemoEstate.of(1);
        DatasetGraph estate = DatasetGraphFactory.createTxnMem();
        demo.graphs().forEach((name, quads) -> quads.get().forEach(estate::add));
        ReferenceGraphs.graphs().forEach((name, graph) -> graph.get()
                .find()
                .forEachRemaining(
                        t -> estate.add(NodeFactory.createURI(name), t.getSubject(), t.getPredicate(), t.getObject())));
        Set<String> wanted = Boolean.getBoolean("saulet.whole.estate")
                ? demo.baselines().stream().map(Baseline::body).collect(Collectors.toSet())
                : Set.copyOf(BODIES);
        RuleChecker checker = new RuleChecker(RuleLibrary.core(), RuleLimits.DEFAULT);
        for (String body : wanted) {
            CheckInput input = new CheckInput(
                    "architecture",
                    GraphNames.DATA + "state-body/" + body,
                    DAY,
                    GraphNames.DATA + "proposal/none",
                    GraphFactory.createDefaultGraph(),
                    Set.of());
            VERDICTS.put(body, checker.check(input, estate, 0).verdicts());
        }
        log();
    }

    @Test
    void noRuleBreaks() {
        assertEquals(List.of(), rules(Verdict.ERROR));
    }

    @Test
    void standingListsHaveEntries() {
        List<String> failed = rules(Verdict.FAILED);
        List<String> lists = List.of(
                "A-014", "A-028", "D-001", "D-004", "R-006", "L-001", "L-003", "L-009", "L-012", "L-017", "L-018",
                "L-023", "U-010", "N-004");
        assertTrue(failed.containsAll(lists), failed::toString);
    }

    private static List<String> rules(Verdict verdict) {
        return VERDICTS.values().stream()
                .flatMap(List::stream)
                .filter(v -> v.verdict() == verdict)
                .map(RuleVerdict::rule)
                .distinct()
                .sorted()
                .toList();
    }

    private static void log() {
        Map<String, String> lines = new TreeMap<>();
        VERDICTS.values().stream()
                .flatMap(List::stream)
                .filter(v -> v.verdict() != Verdict.NOT_APPLICABLE)
                .collect(Collectors.groupingBy(RuleVerdict::rule))
                .forEach((rule, verdicts) -> lines.put(
                        rule,
                        verdicts.stream().collect(Collectors.groupingBy(RuleVerdict::verdict, Collectors.counting()))
                                + " "
                                + verdicts.stream()
                                        .mapToInt(RuleVerdict::failed)
                                        .sum()
                                + " of "
                                + verdicts.stream()
                                        .mapToInt(RuleVerdict::checked)
                                        .sum()));
        lines.forEach((rule, line) -> LOG.info(() -> rule + " " + line));
    }
}
