package kz.saulet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.organisation.Person;
import kz.saulet.organisation.Role;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.NotFound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ElementReadingTest {

    private static final SmallEstate ESTATE = new SmallEstate();
    private final Elements elements = ESTATE.elements;

    @BeforeEach
    void signIn() {
        ESTATE.signIn("manager", Role.MANAGER);
    }

    @AfterAll
    static void close() {
        ESTATE.close();
    }

    private List<String> codesOrIds(ElementQuery query) {
        return elements.list(query).rows().stream().map(r -> r.address().id()).toList();
    }

    @Test
    void listOfAGraphThereIsNotIsNotFound() {
        for (String graph : List.of(
                GraphNames.architecture("nobody", "current"),
                GraphNames.architecture("alpha", "wished"),
                GraphNames.reference("brm", "never"),
                "architecture/alpha/current",
                "nonsense")) {
            ElementQuery query = ElementQuery.of("Function", Lang.KK).in(graph);
            assertThrows(NotFound.class, () -> elements.list(query), graph);
        }
    }

    @Test
    void listOfAnArchitectureNobodyHasDescribedIsEmpty() {
        ElementQuery query = ElementQuery.of("Function", Lang.KK).in(GraphNames.architecture("beta", "approved"));
        assertEquals(0, elements.list(query).total());
    }

    private List<String> systems(Map<String, String> filters) {
        return codesOrIds(ElementQuery.of("InformatizationObject", Lang.KK).filteredBy(filters));
    }

    @Test
    void viewHoldsEveryPropertyOfTheKindAndTheMarks() {
        ElementView view = elements.view(SmallEstate.inCatalogue("informatization-object/s1"));
        assertEquals("InformatizationObject", view.kind().id());
        assertEquals("Учёт казны", view.label().in(Lang.RU));
        assertEquals(view.kind().properties().size(), view.values().size());
        assertEquals("2", view.first("objectClass").orElseThrow());
        assertEquals(1, view.position());
        assertTrue(view.synthetic());
        assertEquals("proposed", view.factStatus());
    }

    @Test
    void referencesCarryNameKindAndGraph() {
        ElementView view = elements.view(SmallEstate.inCatalogue("informatization-object/s1"));
        Value.Reference owner = (Value.Reference) view.valuesOf("owner").get(0);
        assertEquals("Альфа министрлігі", owner.label().in(Lang.KK));
        assertEquals("StateBody", owner.kindId());
        assertEquals(GraphNames.CATALOGUE, owner.graph());
        Value.Reference stage =
                (Value.Reference) view.valuesOf("lifecycleStage").get(0);
        assertEquals("industrial operation", stage.label().in(Lang.EN));
        assertNull(stage.kindId());
    }

    @Test
    void incomingRelationsAreGroupedAndLeaveApprovedCopiesOut() {
        ElementView view = elements.view(SmallEstate.inCatalogue("informatization-object/s1"));
        IncomingRelation gaps = view.incoming().stream()
                .filter(i -> i.kindId().equals("Gap"))
                .findFirst()
                .orElseThrow();
        assertEquals(1, gaps.total());
        assertEquals("Разрывы", gaps.label().in(Lang.RU));
        assertEquals(
                GraphNames.architecture("alpha", "target"), gaps.shown().get(0).graph());
    }

    @Test
    void approvedViewSeesTheApprovedRelations() {
        ElementView view = elements.view(SmallEstate.in("alpha", "approved", "function/f1"));
        assertEquals(
                GraphNames.architecture("alpha", "approved"),
                view.incoming().get(0).shown().get(0).graph());
        assertEquals(
                List.of(GraphNames.architecture("alpha", "current"), GraphNames.architecture("alpha", "target")),
                view.sameElsewhere());
    }

    @Test
    void relationToASubkindIsShownOnIt() {
        ElementView view = elements.view(SmallEstate.inCatalogue("basic-component/gate"));
        IncomingRelation users = view.incoming().get(0);
        assertEquals("usesComponent", users.property().id());
        assertEquals(1, users.total());
    }

    @Test
    void unknownElementIsNotFound() {
        assertThrows(NotFound.class, () -> elements.view(SmallEstate.inCatalogue("state-body/none")));
    }

    @Test
    void visitorSeesNothing() {
        ESTATE.person.set(Person.visitor(Lang.RU));
        assertThrows(NotFound.class, () -> elements.view(SmallEstate.inCatalogue("state-body/alpha")));
        assertEquals(0, elements.list(ElementQuery.of("StateBody", Lang.RU)).total());
    }

    @Test
    void listIncludesSubkindsInKazakhOrder() {
        assertEquals(List.of("s1", "s2", "gate"), systems(Map.of()));
    }

    @Test
    void listShowsEachElementOnceAndTheCurrentStateFirst() {
        ElementPage page = elements.list(ElementQuery.of("Function", Lang.KK));
        assertEquals(2, page.total());
        assertTrue(page.rows().stream().allMatch(r -> r.address().graph().endsWith("/current")));
        assertEquals(
                1,
                elements.list(ElementQuery.of("Function", Lang.KK).in(GraphNames.architecture("alpha", "target")))
                        .total());
    }

    @Test
    void filtersByCodeReferenceRangeAndText() {
        assertEquals(List.of("s2"), systems(Map.of("lifecycleStage", "trial-operation")));
        assertEquals(List.of("s1", "s2"), systems(Map.of("lifecycleStage", "trial-operation,industrial-operation")));
        assertEquals(List.of("s1"), systems(Map.of("owner", GraphNames.DATA + "state-body/alpha")));
        assertEquals(List.of("s1"), systems(Map.of("objectClass", "..2")));
        assertEquals(List.of("s2"), systems(Map.of("updatedOn", "2025-01-01..2025-12-31")));
        assertEquals(List.of("s1"), systems(Map.of("label", "учет КАЗНЫ")));
        assertEquals(List.of("gate"), systems(Map.of("owner", "-")));
        assertEquals(List.of("s1"), systems(Map.of("body", "alpha")));
        assertEquals(
                List.of("s1"),
                codesOrIds(ElementQuery.of("InformatizationObject", Lang.KK).containing("казына")));
    }

    @Test
    void sortsByNumberWithMissingOnesLastBothWays() {
        ElementQuery query = ElementQuery.of("InformatizationObject", Lang.KK);
        assertEquals(List.of("s1", "s2", "gate"), codesOrIds(query.sortedBy("objectClass", false)));
        assertEquals(List.of("s2", "s1", "gate"), codesOrIds(query.sortedBy("objectClass", true)));
    }

    @Test
    void pageHoldsPartOfTheRowsAndTheWholeTotal() {
        ElementPage page =
                elements.list(ElementQuery.of("InformatizationObject", Lang.KK).page(1, 1));
        assertEquals(3, page.total());
        assertEquals("s2", page.rows().get(0).address().id());
        assertFalse(page.rows().get(0).values().get("owner").isEmpty());
    }

    @Test
    void malformedFiltersAreRefusedWithTheirNames() {
        InvalidInput refusal = assertThrows(
                InvalidInput.class,
                () -> systems(Map.of("nonsense", "1", "objectClass", "two", "lifecycleStage", "never")));
        assertEquals(3, refusal.fields().size());
        assertThrows(
                InvalidInput.class,
                () -> elements.list(ElementQuery.of("StateBody", Lang.RU).sortedBy("nonsense", false)));
    }

    @Test
    void unknownKindIsNotFound() {
        assertThrows(NotFound.class, () -> elements.list(ElementQuery.of("Unicorn", Lang.RU)));
    }

    @Test
    void labelsFallBackWhenALanguageIsMissing() {
        Labels label = elements.view(SmallEstate.inCatalogue("state-body/beta")).label();
        assertEquals("Бета әкімдігі", label.in(Lang.EN));
    }
}
