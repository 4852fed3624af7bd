package kz.saulet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import kz.saulet.architecture.ElementEdit;
import kz.saulet.architecture.NewElement;
import kz.saulet.architecture.Saved;
import kz.saulet.architecture.SmallEstate;
import kz.saulet.architecture.ValueInput;
import kz.saulet.change.Change;
import kz.saulet.change.GraphsChanged;
import kz.saulet.change.Stopping;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;
import kz.saulet.organisation.Person;
import kz.saulet.problem.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private final SmallEstate estate = new SmallEstate();
    private final Search search = BuiltSearch.of(estate);

    @AfterEach
    void close() {
        search.close();
        estate.close();
    }

    private List<String> found(String text) {
        return search.search(text, Lang.RU, null, 0, 20).hits().stream()
                .map(h -> h.address().id())
                .toList();
    }

    private void followed(Saved saved) {
        Change change = estate.test.reader.at(saved.position()).orElseThrow();
        search.graphsChanged(new GraphsChanged(change));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Учёт казны",
                "учет казны",
                "казна учет",
                "учёт",
                "УЧЁТ КАЗ",
                "«учёт» - казны",
                "IS-1",
                "is 1",
                "Қазына",
                "казына есеби",
                "қазынаның",
                "Кaзынa"
            })
    void systemIsFoundHoweverItsNameIsWritten(String text) {
        assertTrue(found(text).contains("s1"), () -> text + " found only " + found(text));
    }

    @Test
    void unfinishedWordFindsWhileTyping() {
        assertEquals(List.of("s2"), found("лиценз"));
    }

    @Test
    void oneWrongLetterIsForgivenOnlyWhenNothingFits() {
        assertEquals(List.of("s2"), found("лицинзии"));
        assertEquals(List.of(), found("щщщщ"));
    }

    @Test
    void relativesOfAWordAreShownAsSuchWhenNothingFits() {
        SearchPage page = search.search("лицензированный", Lang.RU, null, 0, 20);
        assertTrue(page.related());
        assertEquals("s2", page.hits().get(0).address().id());
        assertFalse(search.search("лицензии", Lang.RU, null, 0, 20).related());
        assertEquals(List.of(), found("лицо"), "half of a short word says nothing");
    }

    @Test
    void exactCodeComesFirst() {
        assertEquals("s2", found("IS-2").get(0));
    }

    @Test
    void everyElementIsFoundOnceAndItsCurrentStateIsMeant() {
        SearchPage page = search.search("Казынаны есепке алу", Lang.KK, null, 0, 20);
        assertEquals(1, page.total());
        assertEquals(
                GraphNames.architecture("alpha", "current"),
                page.hits().get(0).address().graph());
    }

    @Test
    void countsByKindCoverAllKindsWhateverKindIsAsked() {
        SearchPage page = search.search("учет", Lang.RU, "InformatizationObject", 0, 20);
        assertEquals(Map.of("InformatizationObject", 1L, "Function", 1L), page.byKind());
        assertEquals(1, page.total());
        assertTrue(page.complete());
    }

    @Test
    void kindIncludesItsSubkinds() {
        assertEquals(
                1,
                search.search("шлюз", Lang.RU, "InformatizationObject", 0, 20).total());
        assertThrows(NotFound.class, () -> search.search("шлюз", Lang.RU, "Unicorn", 0, 20));
    }

    @Test
    void wordOfTheDescriptionIsShownInItsSurroundings() {
        var values = Map.of(
                "description",
                List.of(new ValueInput("Ведёт " + "прочие дела ".repeat(20) + "и реестр облигаций казны", "ru")));
        followed(estate.elements.save(
                new ElementEdit(SmallEstate.inCatalogue("informatization-object/s1"), 1, values, null)));
        SearchHit hit = search.search("облигации", Lang.RU, null, 0, 20).hits().get(0);
        assertTrue(hit.snippet().contains("облигаций"), hit.snippet());
        assertTrue(hit.snippet().startsWith("… "), hit.snippet());
    }

    @Test
    void changesAreFollowed() {
        NewElement wish = new NewElement(
                "Technology", GraphNames.CATALOGUE, Map.of("label", List.of(new ValueInput("Кварц", "ru"))), null);
        Saved saved = estate.elements.create(wish);
        followed(saved);
        assertEquals(List.of(saved.address().id()), found("кварц"));
        followed(estate.elements.delete(saved.address(), saved.position(), null));
        assertEquals(List.of(), found("кварц"));
    }

    @Test
    void nothingIsShownToAVisitorOrForNoWords() {
        assertEquals(0, search.search("  — ", Lang.RU, null, 0, 20).total());
        estate.person.set(Person.visitor(Lang.RU));
        assertEquals(List.of(), found("учет"));
    }

    @Test
    void indexBeforeTheFirstBuildIsIncomplete() {
        try (SmallEstate other = new SmallEstate()) {
            Search early = new Search(other.store, other.metamodel, other.permissions, task -> {}, new Stopping());
            assertFalse(early.search("учет", Lang.RU, null, 0, 20).complete());
        }
    }
}
