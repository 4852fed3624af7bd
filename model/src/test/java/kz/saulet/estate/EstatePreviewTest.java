package kz.saulet.estate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.saulet.carriedout.CarriedOut;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.rules.Consequences;
import kz.saulet.rules.NewlyViolated;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.Verdict;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class EstatePreviewTest {

    private static final String PROPOSAL = GraphNames.DATA + "proposal/checked";
    private static final int PROPOSALS = 12;
    private static final EstateEvaluation EVALUATION =
            new EstateEvaluation(RuleLibrary.core(), LocalDate.parse("2026-11-22"));
    private static final Snapshot ESTATE = DemoPart.of("mh", "mf", "atyrau");
    private static final NextVerdicts.Kept KEPT = new NextVerdicts.Kept(EVALUATION, ESTATE, all(ESTATE));

    private static EstateVerdicts all(Snapshot estate) {
        return EVALUATION.all(estate, 1, done -> {}, () -> false);
    }

    private static Graph proposal(String says) {
        Graph content = GraphFactory.createDefaultGraph();
        RDFParser.fromString(
                        "PREFIX ea: <https://ns.saulet.kz/ea#>\nPREFIX d: <https://data.saulet.kz/>\n"
                                + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n<" + PROPOSAL
                                + "> a ea:Proposal ; ea:submittedBy <https://data.saulet.kz/state-body/mh> " + says,
                        Lang.TURTLE)
                .parse(content);
        return content;
    }

    private static ChangeSet change(String says) {
        return CarriedOut.changes(PROPOSAL, proposal(says), ESTATE);
    }

    @Test
    void proposalThatChangesNothingMakesNothingWrong() {
        Consequences none = EstatePreview.of(KEPT, PROPOSAL, change("."));
        assertTrue(none.evaluated());
        assertEquals(0, none.changes() + none.compared() + none.newlyViolated().size());
    }

    /** What is only evaluated where the proposal can matter is what the whole estate with the proposal gives. */
    @Test
    void onlyWhatIsAffectedEqualsTheWholeEstateMinusToday() {
        RandomProposals proposals = new RandomProposals(ESTATE, new Random(20261122));
        int found = 0;
        for (int i = 0; i < PROPOSALS; i++) {
            String says = proposals.next();
            ChangeSet change = change(says);
            Consequences preview = EstatePreview.of(KEPT, PROPOSAL, change);
            assertEquals(difference(all(ESTATE.withOwnTerms().with(change))), words(preview.newlyViolated()), says);
            found += preview.newlyViolated().size();
        }
        assertTrue(found > PROPOSALS, "found only " + found);
    }

    private static Set<String> difference(EstateVerdicts after) {
        Set<String> words = new TreeSet<>();
        after.all().forEach((key, evaluated) -> {
            Evaluated before = Objects.requireNonNull(KEPT.verdicts().all().get(key));
            Set<Verdict> answers = Set.of(Verdict.PASSED, Verdict.FAILED, Verdict.NOT_APPLICABLE);
            if (answers.contains(before.verdict().verdict())
                    && answers.contains(evaluated.verdict().verdict())) {
                Set<String> failing = elements(key, before);
                evaluated.verdict().findings().stream()
                        .filter(f -> !failing.contains(EstateCounter.element(key, f)))
                        .filter(f -> !EstateCounter.element(key, f).startsWith(PROPOSAL))
                        .forEach(f -> words.add(key + " " + f.fingerprint() + " " + f.message()));
            }
        });
        return words;
    }

    private static Set<String> elements(EvaluationKey key, Evaluated evaluated) {
        return evaluated.verdict().findings().stream()
                .map(f -> EstateCounter.element(key, f))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(List<NewlyViolated> found) {
        Set<String> words = new TreeSet<>();
        found.forEach(n -> words.add(new EvaluationKey(n.after().rule(), n.body()) + " "
                + n.finding().fingerprint() + " " + n.finding().message()));
        return words;
    }

    @Test
    void everyEntryExplainsItself() {
        RandomProposals proposals = new RandomProposals(ESTATE, new Random(7));
        for (int i = 0; i < PROPOSALS; i++) {
            for (NewlyViolated n :
                    EstatePreview.of(KEPT, PROPOSAL, change(proposals.next())).newlyViolated()) {
                assertTrue(Set.of(Verdict.PASSED, Verdict.NOT_APPLICABLE).contains(n.before()), n::toString);
                assertEquals(Verdict.FAILED, n.after().verdict());
                assertTrue(!n.finding().evidence().isEmpty(), n::toString);
                assertEquals(
                        Set.of("kk", "ru", "en"), n.finding().message().byLang().keySet());
            }
        }
    }

    @Test
    void systemThatIsTakenAwayLeavesItsWorkUndone() {
        Map<String, String> one = RandomProposals.systemWithWork(ESTATE);
        Consequences told =
                EstatePreview.of(KEPT, PROPOSAL, change("; ea:decommissions <" + one.get("system") + "> ."));
        assertTrue(
                told.newlyViolated().stream()
                        .anyMatch(n -> n.after().rule().equals("A-010")
                                && n.element().equals(one.get("data"))
                                && n.before() == Verdict.PASSED),
                told::toString);
    }
}
