package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.saulet.snapshot.Snapshot;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plans over a snapshot and Jena's engine over a dataset say the same, word for word. */
class EnginesAgreeTest {

    private static final RuleSet CORE = RuleLibrary.core();

    static Stream<Named<Rule>> rules() {
        return CORE.rules().stream().map(rule -> Named.of(rule.id(), rule));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void onTheExamplesOfEachRule(Rule rule) {
        RuleChecker alone = new RuleChecker(
                new RuleSet(
                        CORE.id(),
                        CORE.version(),
                        CORE.hash(),
                        List.of(rule),
                        List.of(),
                        CORE.graphName(),
                        CORE.graph()),
                RuleLimits.DEFAULT);
        for (RuleExample example : RuleExamples.of(rule.id())) {
            agree(alone, example);
        }
        assertEquals(Map.of(), alone.notCompiled(), "Not compiled");
    }

    /** Most rules are about other things than the example, which must not matter either. */
    @Test
    void onExamplesOfOtherRules() {
        RuleChecker all = new RuleChecker(CORE, RuleLimits.DEFAULT);
        for (int i = 0; i < CORE.rules().size(); i += 12) {
            RuleExamples.of(CORE.rules().get(i).id()).stream().limit(2).forEach(example -> agree(all, example));
        }
        assertEquals(Map.of(), all.notCompiled(), "Not compiled");
    }

    private static void agree(RuleChecker checker, RuleExample example) {
        CheckResult planned = checker.check(example.input(), Snapshot.of(example.estate()), 1);
        CheckResult byJena = checker.check(example.input(), example.estate(), 1);
        for (int i = 0; i < planned.verdicts().size(); i++) {
            assertEquals(byJena.verdicts().get(i), planned.verdicts().get(i), example.name());
        }
    }
}
