package kz.saulet.estate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import kz.saulet.architecture.SmallEstate;
import kz.saulet.change.Change;
import kz.saulet.change.EstateSnapshot;
import kz.saulet.change.GraphsChanged;
import kz.saulet.change.Stopping;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;
import kz.saulet.problem.NotFound;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleSet;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.Directory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EstateWatchTest {

    private static final String EA = "https://ns.saulet.kz/ea#";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private SmallEstate estate;
    private EstateWatch watch;
    private EstateFindings findings;
    private LocalDate today = LocalDate.parse("2026-11-22");
    private RuleSet rules = RuleLibrary.core();
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
    private final List<CheckResult> broken = new ArrayList<>();

    @BeforeEach
    void open() {
        estate = new SmallEstate();
        watch = new EstateWatch(
                estate.store,
                Runnable::run,
                clock,
                new Stopping(),
                new NextVerdicts(
                        new EstateSnapshot(estate.store, estate.test.reader),
                        estate.test.reader,
                        () -> rules,
                        () -> today),
                broken::add);
        findings = new EstateFindings(
                watch, new Disadvantages(estate.store), new Directory(estate.store), estate.permissions);
    }

    @AfterEach
    void close() {
        clock.shutdownNow();
        estate.close();
    }

    private String body() {
        return findings.summary(null).bodies().get(0).body();
    }

    private Set<Quad> paperProcess() {
        return paperProcess("on-paper", 7);
    }

    private Set<Quad> paperProcess(String id, int documents) {
        String body = body();
        Node graph =
                NodeFactory.createURI(GraphNames.architecture(body.substring(body.lastIndexOf('/') + 1), "current"));
        Node process = NodeFactory.createURI(GraphNames.DATA + "process/" + id);
        return Set.of(
                new Quad(graph, process, RDF.type.asNode(), NodeFactory.createURI(EA + "Process")),
                new Quad(graph, process, NodeFactory.createURI(EA + "owner"), NodeFactory.createURI(body)),
                new Quad(
                        graph,
                        process,
                        NodeFactory.createURI(EA + "paperDocuments"),
                        NodeFactory.createLiteralByValue(documents)));
    }

    private static Quad technology() {
        return new Quad(
                NodeFactory.createURI(GraphNames.CATALOGUE),
                NodeFactory.createURI(GraphNames.DATA + "technology/unrelated"),
                RDF.type.asNode(),
                NodeFactory.createURI(EA + "Technology"));
    }

    private EstatePage paper() {
        return findings.list(
                new EstateQuery(null, null, null, "paper", GraphNames.DATA + "process/on-paper", null, Lang.EN), 0, 10);
    }

    @Test
    void findingFollowsAnEditAndItsUndo() {
        Set<Quad> process = paperProcess();
        Change added = estate.test.append(new ChangeSet(process, Set.of()));
        watch.graphsChanged(new GraphsChanged(added));
        assertTrue(watch.await(added.position(), PATIENCE));
        EstatePage page = paper();
        assertEquals(1, page.total());
        assertEquals(added.position(), page.state().position());
        assertTrue(page.state().current());
        EstateFinding row = page.rows().get(0);
        EstateProof proof = findings.find("P-013", row.body(), row.finding().fingerprint());
        assertFalse(proof.found().finding().evidence().isEmpty());

        Change undone = estate.test.append(new ChangeSet(Set.of(), process));
        assertTrue(watch.await(undone.position(), PATIENCE));
        assertEquals(0, paper().total());
        assertThrows(
                NotFound.class,
                () -> findings.find("P-013", row.body(), row.finding().fingerprint()));
    }

    @Test
    void newDayIsEvaluatedAnew() {
        assertTrue(watch.await(1, PATIENCE));
        today = today.plusYears(2);
        watch.kept();
        assertEquals(today, watch.progress().date());
    }

    @Test
    void newDayIsSeenThoughNobodyAsks() {
        watch.look();
        assertFalse(watch.progress().complete(), "nobody has asked yet");
        assertTrue(watch.await(1, PATIENCE));
        today = today.plusDays(1);
        watch.look();
        assertEquals(today, watch.progress().date());
    }

    @Test
    void brokenRuleIsToldOfOnceForTheBodyItBreaksOver() {
        RuleFiles files = RuleLibrary.coreFiles("P-013").orElseThrow();
        String narrower =
                files.turtle().replace("?documents } }\"\"\"", "?documents FILTER (?documents > 9) } }\"\"\"");
        String body = body();
        estate.test.append(new ChangeSet(paperProcess("short", 7), Set.of()));
        rules = RuleLibrary.read("broken", List.of(new RuleFiles("P-013", narrower, "")));
        Change last = estate.test.append(new ChangeSet(paperProcess("long", 70), Set.of()));
        assertTrue(watch.await(last.position(), PATIENCE));
        assertEquals(List.of(body), broken.stream().map(CheckResult::body).toList());
        assertEquals("P-013", broken.get(0).verdicts().get(0).rule());

        Change unrelated = estate.test.append(new ChangeSet(Set.of(technology()), Set.of()));
        assertTrue(watch.await(unrelated.position(), PATIENCE));
        assertEquals(1, broken.size());
    }

    @Test
    void publishedRulesAreEvaluatedAtOnce() {
        EstateSummary before = findings.summary(null);
        rules = rules.only(rules.rule("P-013").orElseThrow());
        EstateSummary after = findings.summary(null);
        assertNotEquals(before.rules().size(), after.rules().size());
        assertEquals(
                Set.of("P-013"),
                Set.copyOf(
                        after.rules().stream().map(EstateSummary.OfRule::rule).toList()));
    }

    @Test
    void figuresOfADisadvantageAreThoseOfItsList() {
        for (EstateSummary.OfDisadvantage one : findings.summary(null).disadvantages()) {
            EstatePage list = findings.list(
                    new EstateQuery(null, null, null, one.disadvantage().id(), null, null, Lang.EN), 0, 1);
            assertEquals(
                    one.count().findings(), list.total(), one.disadvantage().id());
            assertEquals(
                    one.count().elements(), list.elements(), one.disadvantage().id());
        }
    }

    @Test
    void checksAddUpToEveryRuleOverEveryBody() {
        EstateSummary summary = findings.summary(null);
        Map<Verdict, Integer> checks = summary.all().checks();
        int all = checks.values().stream().mapToInt(Integer::intValue).sum();
        assertEquals(summary.rules().size() * summary.bodies().size(), all);
        assertTrue(summary.all().notEvaluated() > 0);
    }
}
