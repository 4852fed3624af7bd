package kz.saulet.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.saulet.change.EstateSnapshot;
import kz.saulet.change.PastEstates;
import kz.saulet.examination.ExaminationDesk;
import kz.saulet.organisation.Role;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.NotFound;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.CaseDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A rule tried before it is saved, on one case and on the estate. */
class RuleTrialsTest {

    private static final String LIMITED = "S-030";
    private static final String TEXT = "#Введение\nОпытная эксплуатация проводится в течение 3 (трёх) месяцев.";

    private final ExaminationDesk desk = new ExaminationDesk();
    private final CaseDesk cases = desk.cases;
    private final RuleTrials trials = new RuleTrials(
            cases.permissions,
            new EstateSnapshot(cases.store, cases.log.reader),
            new PastEstates(cases.entities, cases.store),
            desk.frozen,
            cases.directory);
    private String number = "";

    @BeforeEach
    void handIn() {
        String id = cases.draft();
        cases.attach(id, "tz.docx", TEXT);
        cases.log.inTransaction(() -> desk.examinations.submit(id));
        number = cases.view(id).row().number();
        cases.become(Role.METHODOLOGIST, CaseDesk.BETA);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void otherThresholdIsTriedOnOneCase() {
        RuleFiles rule = RuleLibrary.coreFiles(LIMITED).orElseThrow();
        assertEquals(Verdict.PASSED, onCase(rule).verdict().verdict());
        RuleFiles stricter = new RuleFiles(LIMITED, rule.turtle().replace("ea:default 12", "ea:default 2"), "");
        ReplayTrial trial = onCase(stricter);
        assertEquals(number, trial.place());
        assertEquals(Verdict.FAILED, trial.verdict().verdict());
        assertFalse(trial.messages().isEmpty());
    }

    @Test
    void ruleIsTriedOnEveryBodyWithAnArchitecture() {
        RuleFiles rule = RuleLibrary.coreFiles("P-013").orElseThrow();
        List<ReplayTrial> onEstate = cases.log.inTransaction(() -> trials.onEstate(rule));
        assertFalse(onEstate.isEmpty());
        assertEquals(
                onEstate.size(),
                onEstate.stream().map(ReplayTrial::place).distinct().count());
        assertTrue(onEstate.stream().noneMatch(t -> t.verdict().verdict() == Verdict.ERROR), onEstate::toString);
    }

    @Test
    void whatIsNoRuleOrNoCaseIsRefused() {
        RuleFiles rule = RuleLibrary.coreFiles(LIMITED).orElseThrow();
        assertThrows(InvalidInput.class, () -> onCase(new RuleFiles(LIMITED, rule.turtle() + " )", "")));
        assertThrows(NotFound.class, () -> cases.log.inTransaction(() -> trials.onCase(rule, "ТЗ-987654")));
        assertThrows(NotFound.class, () -> cases.log.inTransaction(() -> trials.onCase(rule, "whichever")));
        cases.become(Role.EXPERT, CaseDesk.BETA);
        assertThrows(Forbidden.class, () -> onCase(rule));
    }

    private ReplayTrial onCase(RuleFiles rule) {
        return cases.log.inTransaction(() -> trials.onCase(rule, number));
    }
}
