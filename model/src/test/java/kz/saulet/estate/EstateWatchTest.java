package kz.saulet.estate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import kz.saulet.architecture.SmallEstate;
import kz.saulet.change.Change;
import kz.saulet.change.EstateSnapshot;
import kz.saulet.change.GraphsChanged;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;
import kz.saulet.problem.NotFound;
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

    @BeforeEach
    void open() {
        estate = new SmallEstate();
        watch = new EstateWatch(
                estate.store,
                new EstateSnapshot(estate.store, estate.test.reader),
                estate.test.reader,
                Runnable::run,
                () -> rules,
                () -> today);
        findings = new EstateFindings(
                watch, new Disadvantages(estate.store), new Directory(estate.store), estate.permissions);
    }

    @AfterEach
    void close() {
        estate.close();
    }

    private String body() {
        return findings.summary(null).bodies().get(0).body();
    }

    private Set<Quad> paperProcess() {
        String body = body();
        Node graph =
                NodeFactory.createURI(GraphNames.architecture(body.substring(body.lastIndexOf('/') + 1), "current"));
        Node process = NodeFactory.createURI(GraphNames.DATA + "process/on-paper");
        return Set.of(
                new Quad(graph, process, RDF.type.asNode(), NodeFactory.createURI(EA + "Process")),
                new Quad(graph, process, NodeFactory.createURI(EA + "owner"), NodeFactory.createURI(body)),
                new Quad(
                        graph,
                        process,
                        NodeFactory.createURI(EA + "paperDocuments"),
                        NodeFactory.createLiteralByValue(7)));
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
