package kz.saulet.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.saulet.change.TestLog;
import kz.saulet.organisation.Role;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.StaleRecord;
import kz.saulet.problem.WrongState;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Drafts and published versions of the rule set, in a database. */
class RuleVersionsTest {

    private static final String RULE = "A-026";
    private static final RuleSet CORE = RuleLibrary.core();

    private final TestLog log = TestLog.inMemory();
    private final RuleDesk desk = new RuleDesk(log, RuleDesk.permissions(Role.METHODOLOGIST));

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void shippedSetIsCurrentUntilAnotherIsPublished() {
        assertEquals(CORE.hash(), current().hash());
        List<RuleSetVersion> versions = log.inTransaction(desk.versions::list);
        assertEquals(1, versions.size());
        assertTrue(versions.get(0).current() && versions.get(0).shipped());
    }

    @Test
    void publishedVersionIsCurrentAndTheDraftIsEmptyAgain() {
        desk.save(changed("2026.2"));
        RuleSetVersion published = desk.publish();

        assertEquals("2026.1.1", published.version());
        assertEquals(List.of(RULE), published.changed());
        assertEquals(List.of(new RulesPublished("2026.1.1")), desk.told);
        RuleSet now = current();
        assertEquals("2026.1.1", now.version());
        assertEquals(published.hash(), now.hash());
        assertEquals("2026.2", now.rule(RULE).map(Rule::edition).orElseThrow());
        assertEquals(CORE.rules().size(), now.rules().size());
        assertEquals(List.of(), log.inTransaction(desk.drafts::list));
    }

    @Test
    void earlierVersionStaysWhatItWas() {
        desk.save(changed("2026.2"));
        desk.publish();
        RuleSet first = log.inTransaction(() -> desk.versions.set("2026.1.1"));
        desk.save(changed("2026.3"));
        desk.publish();

        assertEquals(
                first.hash(),
                log.inTransaction(() -> desk.versions.set("2026.1.1")).hash());
        assertEquals("2026.3", current().rule(RULE).map(Rule::edition).orElseThrow());
        assertTrue(
                log.inTransaction(() -> desk.versions.edition(RULE, "2026.2")).isPresent());
    }

    @Test
    void removedAndAddedRulesAreRememberedByTheNextDraft() {
        log.inTransaction(() -> desk.drafts.remove(RULE, 0));
        RuleFiles model = RuleLibrary.coreFiles("C-020").orElseThrow();
        desk.save(new RuleFiles(
                "C-920",
                model.turtle().replace("C-020", "C-920"),
                model.examples().replace("C-020", "C-920")));
        RuleSetVersion published = desk.publish();
        assertEquals(List.of(RULE), published.removed());
        assertEquals(List.of("C-920"), published.added());
        assertTrue(current().rule(RULE).isEmpty());

        desk.save(raisedOther());
        desk.publish();
        assertTrue(current().rule(RULE).isEmpty(), "still left out");
        assertTrue(current().rule("C-920").isPresent());
    }

    @Test
    void ruleThatIsNotReadyIsNamedAndNothingIsPublished() {
        desk.save(new RuleFiles(RULE, "no turtle at all", ""));
        WrongState refusal = assertThrows(WrongState.class, desk::publish);
        assertTrue(refusal.getMessage().contains(RULE), refusal::getMessage);
        assertEquals(CORE.hash(), current().hash());
        assertEquals(1, log.inTransaction(desk.drafts::list).size());
    }

    @Test
    void changedRuleWithTheSameEditionIsNotPublished() {
        DraftView draft = desk.save(changed("2026.1"));
        assertEquals("edition", draft.inspection().problems().get(0).code());
        assertThrows(WrongState.class, desk::publish);
    }

    @Test
    void emptyDraftIsNotPublished() {
        assertEquals(
                "rules.nothing-to-publish",
                assertThrows(WrongState.class, desk::publish).code());
    }

    @Test
    void droppedRuleIsAsInForce() {
        desk.save(changed("2026.2"));
        log.inTransaction(() -> {
            desk.drafts.drop(RULE);
            return RULE;
        });
        assertEquals(CORE.hash(), log.inTransaction(desk.drafts::set).hash());
    }

    @Test
    void secondSaverOfTheSameReadingIsRefused() {
        DraftView first = desk.save(changed("2026.2"));
        log.inTransaction(() -> desk.drafts.save(changed("2026.3"), first.version()));
        assertThrows(
                StaleRecord.class, () -> log.inTransaction(() -> desk.drafts.save(changed("2026.4"), first.version())));
    }

    @Test
    void onlyTheMethodologistEdits() {
        RuleDesk expert = new RuleDesk(log, RuleDesk.permissions(Role.EXPERT, Role.ADMIN));
        assertThrows(Forbidden.class, () -> expert.save(changed("2026.2")));
        assertThrows(Forbidden.class, expert::publish);
        assertThrows(Forbidden.class, () -> log.inTransaction(expert.drafts::list));
    }

    @Test
    void oneBrokenRuleOfTheDraftStopsNoOther() {
        desk.save(new RuleFiles(RULE, "no turtle at all", ""));
        RuleSet draft = log.inTransaction(desk.drafts::set);
        assertEquals(CORE.rules().size() - 1, draft.rules().size());
        assertEquals(1, draft.refused().size());
        assertFalse(draft.rule(RULE).isPresent());
    }

    private RuleSet current() {
        return log.inTransaction(desk.versions::current);
    }

    private static RuleFiles changed(String edition) {
        return RuleDesk.raised(RULE, edition, "ea:blockerFor \"automation-request\" , ", "ea:blockerFor ");
    }

    private static RuleFiles raisedOther() {
        return RuleDesk.raised("A-027", "2026.2", "ea:proposesOnly", "ea:proposesOnly");
    }
}
