package kz.saulet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;
import kz.saulet.organisation.Role;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.InvalidElement;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.StaleElement;
import kz.saulet.problem.WrongState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ElementChangingTest {

    private static final ElementAddress SYSTEM = SmallEstate.inCatalogue("informatization-object/s1");

    private final SmallEstate estate = new SmallEstate();
    private final Elements elements = estate.elements;

    @AfterEach
    void close() {
        estate.close();
    }

    private Saved save(ElementAddress address, Map<String, List<ValueInput>> values) {
        return elements.save(new ElementEdit(address, elements.view(address).position(), values, "why"));
    }

    private static List<ValueInput> one(String text) {
        return List.of(ValueInput.of(text));
    }

    private static List<ValueInput> named(String kk, String ru) {
        return List.of(new ValueInput(kk, "kk"), new ValueInput(ru, "ru"));
    }

    private List<String> errors(Map<String, List<ValueInput>> values) {
        InvalidElement refusal = assertThrows(InvalidElement.class, () -> save(SYSTEM, values));
        return refusal.fields().stream()
                .map(f -> f.field() + " " + f.code())
                .sorted()
                .toList();
    }

    @Test
    void saveWritesOnlyWhatDiffers() {
        Saved saved = save(SYSTEM, Map.of("objectClass", one("1"), "code", one("IS-1")));
        assertTrue(saved.changed());
        HistoryEntry entry = elements.history(SYSTEM).get(0);
        assertEquals(saved.position(), entry.position());
        assertEquals("architect", entry.author());
        assertEquals("why", entry.reason());
        assertEquals(1, entry.changes().size());
        HistoryEntry.PropertyChange change = entry.changes().get(0);
        assertEquals("objectClass", change.property());
        assertEquals(List.of(new Value.Literal("2", "")), change.removed());
        assertEquals(List.of(new Value.Literal("1", "")), change.added());
        assertEquals("1", elements.view(SYSTEM).first("objectClass").orElseThrow());
    }

    @Test
    void saveOfTheSameValuesChangesNothing() {
        Saved saved =
                save(SYSTEM, Map.of("objectClass", one(" 2 "), "owner", one(GraphNames.DATA + "state-body/alpha")));
        assertFalse(saved.changed());
        assertEquals(1, elements.history(SYSTEM).size());
    }

    @Test
    void emptyValuesRemoveTheProperty() {
        save(SYSTEM, Map.of("objectClass", one(""), "usesComponent", List.of()));
        assertTrue(elements.view(SYSTEM).valuesOf("objectClass").isEmpty());
        assertTrue(elements.view(SYSTEM).valuesOf("usesComponent").isEmpty());
    }

    @Test
    void historyShowsCodesAndElementsByName() {
        save(SYSTEM, Map.of("lifecycleStage", one("support"), "owner", one(GraphNames.DATA + "state-body/beta")));
        List<HistoryEntry.PropertyChange> changes =
                elements.history(SYSTEM).get(0).changes();
        assertEquals(
                List.of("owner", "lifecycleStage"),
                changes.stream().map(c -> c.property()).toList());
        Value.Reference owner = (Value.Reference) changes.get(0).added().get(0);
        assertEquals("Акимат Бета", owner.label().in(Lang.RU));
        Value.Reference stage = (Value.Reference) changes.get(1).removed().get(0);
        assertEquals("промышленная эксплуатация", stage.label().in(Lang.RU));
    }

    @Test
    void staleSaveIsRefusedWithAllThreeValues() {
        long read = elements.view(SYSTEM).position();
        save(SYSTEM, Map.of("objectClass", one("1")));
        estate.signIn("second", Role.METHODOLOGIST);
        StaleElement refusal = assertThrows(
                StaleElement.class,
                () -> elements.save(
                        new ElementEdit(SYSTEM, read, Map.of("objectClass", one("3"), "code", one("IS-1")), "mine")));
        assertEquals(1, refusal.conflicts().size());
        StaleElement.Conflict conflict = refusal.conflicts().get(0);
        assertEquals("objectClass", conflict.property());
        assertEquals(List.of("2"), conflict.base());
        assertEquals(List.of("3"), conflict.yours());
        assertEquals(List.of("1"), conflict.theirs());
        assertTrue(refusal.text(Lang.EN).contains("architect"));
        assertEquals("1", elements.view(SYSTEM).first("objectClass").orElseThrow());
    }

    @Test
    void changeOfAnotherElementDoesNotMakeASaveStale() {
        long read = elements.view(SYSTEM).position();
        save(SmallEstate.inCatalogue("informatization-object/s2"), Map.of("objectClass", one("1")));
        assertTrue(elements.save(new ElementEdit(SYSTEM, read, Map.of("objectClass", one("3")), null))
                .changed());
    }

    @Test
    void unreadableValuesAreRefusedFieldByField() {
        assertEquals(
                List.of(
                        "introducedIn not-integer",
                        "label language",
                        "lifecycleStage unknown-code",
                        "nonsense unknown",
                        "owner unknown-target",
                        "republican not-boolean",
                        "updatedOn not-date",
                        "url not-url"),
                errors(Map.of(
                                "introducedIn", one("two"),
                                "label", one("ohne Sprache"),
                                "lifecycleStage", one("never"),
                                "nonsense", one("1"),
                                "owner", one("министерство"),
                                "republican", one("да"),
                                "updatedOn", one("31.12.2026"),
                                "url", one("javascript:alert(1)")))
                        .stream()
                        .filter(e -> !e.startsWith("label required") && !e.contains("@"))
                        .toList());
    }

    @Test
    void breachesOfTheMetamodelAreRefusedAndNothingIsWritten() {
        assertEquals(
                List.of("objectClass too-large", "owner wrong-kind"),
                errors(Map.of("objectClass", one("9"), "owner", one(GraphNames.DATA + "basic-component/gate"))));
        assertEquals(1, elements.history(SYSTEM).size());
    }

    @Test
    void wrongBinHasASentence() {
        ElementAddress body = SmallEstate.inCatalogue("state-body/alpha");
        InvalidElement refusal =
                assertThrows(InvalidElement.class, () -> save(body, Map.of("bin", one("000740000729"))));
        FieldError error = refusal.fields().get(0);
        assertEquals("bin", error.field());
        assertTrue(error.text(Lang.KK).length() > 10);
    }

    @Test
    void reversedDatesAreRefused() {
        InvalidElement refusal = assertThrows(
                InvalidElement.class,
                () -> save(
                        SmallEstate.inCatalogue("state-body/alpha"),
                        Map.of("validFrom", one("2026-01-02"), "validTo", one("2026-01-01"))));
        assertEquals("date-order", refusal.fields().get(0).code());
    }

    @Test
    void breachThatWasThereBeforeIsOnlyAWarning() {
        ElementAddress body = SmallEstate.inCatalogue("state-body/gamma");
        Saved saved = save(body, Map.of("active", one("true")));
        assertTrue(saved.changed());
        assertEquals(
                List.of("bodyType"),
                saved.warnings().stream().map(FieldError::field).toList());
    }

    @Test
    void createTakesTheCodeAsIdWhereItIsFree() {
        NewElement wish = new NewElement(
                "Technology",
                GraphNames.CATALOGUE,
                Map.of("label", named("Дерекқор", "СУБД"), "code", one("PG-16")),
                "new");
        Saved first = elements.create(wish);
        assertEquals(GraphNames.DATA + "technology/pg-16", first.address().iri());
        Saved second = elements.create(wish);
        assertTrue(second.address().iri().matches(".*/technology/[0-9a-z]{16}"));
        assertEquals("Technology", elements.view(second.address()).kind().id());
    }

    @Test
    void createWithoutNameIsRefusedAndMissingKazakhIsAWarning() {
        InvalidElement refusal = assertThrows(
                InvalidElement.class,
                () -> elements.create(new NewElement("Technology", GraphNames.CATALOGUE, Map.of(), null)));
        assertTrue(refusal.fields().stream().anyMatch(f -> f.field().equals("label@ru")));
        Saved saved = elements.create(new NewElement(
                "Technology", GraphNames.CATALOGUE, Map.of("label", List.of(new ValueInput("СУБД", "ru"))), null));
        assertEquals("label@kk", saved.warnings().get(0).field());
    }

    @Test
    void createInAGraphTheKindDoesNotLiveInIsRefused() {
        NewElement gap = new NewElement("Gap", GraphNames.CATALOGUE, Map.of("label", named("А", "Р")), null);
        assertEquals(
                "element.wrong-graph",
                assertThrows(WrongState.class, () -> elements.create(gap)).code());
        NewElement abstractOne = new NewElement("Element", GraphNames.CATALOGUE, Map.of(), null);
        assertThrows(NotFound.class, () -> elements.create(abstractOne));
    }

    @Test
    void deleteIsRefusedWhileOthersPointToTheElement() {
        WrongState refusal = assertThrows(WrongState.class, () -> elements.delete(SYSTEM, 1, "gone"));
        assertEquals("element.referenced", refusal.code());
        assertTrue(refusal.text(Lang.RU).contains("«Разрыв»"), refusal.text(Lang.RU));
    }

    @Test
    void deletedElementIsGoneAndItsHistoryStays() {
        ElementAddress lonely = SmallEstate.inCatalogue("informatization-object/s2");
        elements.delete(lonely, 1, "gone");
        assertThrows(NotFound.class, () -> elements.view(lonely));
        HistoryEntry entry = elements.history(lonely).get(0);
        assertTrue(entry.changes().stream()
                .anyMatch(c -> c.property().equals("owner") && c.added().isEmpty()));
    }

    @Test
    void descriptionInTheTargetMayGoWhileTheCurrentOneStays() {
        ElementAddress gap = SmallEstate.in("alpha", "target", "gap/g1");
        elements.delete(gap, 1, "closed");
        elements.delete(SmallEstate.in("alpha", "target", "function/f1"), 1, "as it is");
        assertEquals(
                "Function",
                elements.view(SmallEstate.in("alpha", "current", "function/f1"))
                        .kind()
                        .id());
    }

    @Test
    void revertBringsTheOldValuesBackAndIsAChangeItself() {
        Saved saved = save(SYSTEM, Map.of("objectClass", one("1")));
        Saved reverted = elements.revert(saved.position(), "mistake");
        assertEquals(SYSTEM, reverted.address());
        assertEquals("2", elements.view(SYSTEM).first("objectClass").orElseThrow());
        assertEquals("revert", elements.history(SYSTEM).get(0).cause());
    }

    @Test
    void revertIsRefusedAfterALaterChangeOfTheSameValue() {
        Saved saved = save(SYSTEM, Map.of("objectClass", one("1")));
        save(SYSTEM, Map.of("objectClass", one("3")));
        assertThrows(WrongState.class, () -> elements.revert(saved.position(), "mistake"));
    }

    @Test
    void whoMayNotEditIsRefused() {
        estate.signIn("manager", Role.MANAGER);
        assertThrows(Forbidden.class, () -> save(SYSTEM, Map.of("objectClass", one("1"))));
        assertThrows(Forbidden.class, () -> elements.delete(SYSTEM, 1, null));
        assertThrows(
                Forbidden.class,
                () -> elements.create(new NewElement("Technology", GraphNames.CATALOGUE, Map.of(), null)));
        assertThrows(Forbidden.class, () -> elements.revert(1, null));
    }

    @Test
    void approvedArchitectureIsNotEdited() {
        assertThrows(
                Forbidden.class,
                () -> save(SmallEstate.in("alpha", "approved", "function/f1"), Map.of("toAutomate", one("true"))));
    }
}
