package kz.saulet.estate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.saulet.architecture.SmallEstate;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.Verdict;
import kz.saulet.snapshot.Snapshot;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class EstateEvaluationTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-22");
    private static final EstateEvaluation EVALUATION = new EstateEvaluation(RuleLibrary.core(), DAY);
    private static final int STEPS = 4;

    private static Snapshot estate() {
        return Snapshot.of(SmallEstate.quads().stream());
    }

    private static EstateVerdicts all(Snapshot estate) {
        return EVALUATION.all(estate, 1, done -> {}, () -> false);
    }

    @Test
    void everyRuleAboutArchitecturesIsEvaluatedOverEveryBody() {
        EstateVerdicts verdicts = all(estate());
        assertEquals(3, verdicts.bodies().size());
        assertEquals(EVALUATION.size(estate()), verdicts.all().size());
        assertTrue(verdicts.all().values().stream().anyMatch(e -> e.verdict().verdict() == Verdict.FAILED));
        assertTrue(
                verdicts.all().values().stream().noneMatch(e -> e.verdict().verdict() == Verdict.ERROR),
                () -> verdicts.all().toString());
    }

    /** What is only re-evaluated where a change can matter is what a full evaluation gives. */
    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void incrementalEqualsFull(@ForAll long seed) {
        RandomEdits edits = new RandomEdits(SmallEstate.quads(), new Random(seed));
        Snapshot estate = estate();
        EstateVerdicts verdicts = all(estate);
        for (int step = 0; step < STEPS; step++) {
            ChangeSet change = edits.next();
            estate = estate.with(change);
            List<Quad> changed = Stream.concat(change.adds().stream(), change.deletes().stream())
                    .toList();
            verdicts = EVALUATION.after(verdicts, changed, estate, step, () -> false);
        }
        assertEquals(words(all(estate)), words(verdicts));
    }

    private static Map<String, String> words(EstateVerdicts verdicts) {
        Map<String, String> words = new TreeMap<>();
        verdicts.all()
                .forEach((key, evaluated) -> words.put(
                        key.rule() + " " + key.body(), evaluated.verdict().toString()));
        return words;
    }

    /** Takes quads away, puts them back, and gives elements what others have. */
    private static final class RandomEdits {

        private final Set<Quad> present;
        private final List<Quad> pool;
        private final Random random;

        RandomEdits(List<Quad> quads, Random random) {
            this.present = new HashSet<>(quads);
            this.pool = new ArrayList<>(quads.stream()
                    .filter(q -> !q.getGraph().getURI().equals(GraphNames.METAMODEL))
                    .toList());
            this.random = random;
        }

        ChangeSet next() {
            Set<Quad> after = new HashSet<>(present);
            int edits = 1 + random.nextInt(4);
            for (int i = 0; i < edits; i++) {
                Quad one = any();
                if (random.nextBoolean()) {
                    after.remove(one);
                } else {
                    after.add(mixed(one, any()));
                }
            }
            ChangeSet change = ChangeSet.diff(present, after);
            present.clear();
            present.addAll(after);
            return change;
        }

        private Quad mixed(Quad one, Quad other) {
            Node value = other.getPredicate().equals(one.getPredicate()) || random.nextInt(4) == 0
                    ? other.getObject()
                    : one.getObject();
            return new Quad(one.getGraph(), other.getSubject(), one.getPredicate(), value);
        }

        private Quad any() {
            return pool.get(random.nextInt(pool.size()));
        }
    }
}
