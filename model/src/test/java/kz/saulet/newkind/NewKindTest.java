package kz.saulet.newkind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.architecture.ElementEdit;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.architecture.ElementRow;
import kz.saulet.architecture.ElementView;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.NewElement;
import kz.saulet.architecture.Saved;
import kz.saulet.architecture.SmallEstate;
import kz.saulet.architecture.ValueInput;
import kz.saulet.emf.EcoreOfMetamodel;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.JsonSchemaOfKind;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import kz.saulet.metamodel.ValueType;
import kz.saulet.problem.InvalidElement;
import kz.saulet.search.BuiltSearch;
import kz.saulet.search.Search;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A kind that is written in Turtle and nowhere else goes through everything that knows kinds. */
class NewKindTest {

    private static final String KIND = "Telescope";
    private static final SmallEstate ESTATE = new SmallEstate(turtle());

    private final Elements elements = ESTATE.elements;
    private final Metamodel metamodel = ESTATE.metamodel.current();
    private final Kind kind = metamodel.kind(KIND).orElseThrow();

    @AfterAll
    static void close() {
        ESTATE.close();
    }

    private static String turtle() {
        try (InputStream file = NewKindTest.class.getResourceAsStream("telescope.ttl")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<ValueInput>> values() {
        Map<String, List<ValueInput>> values = new HashMap<>();
        values.put("label", List.of(new ValueInput("Үлкен телескоп", "kk"), new ValueInput("Большой телескоп", "ru")));
        values.put("story", List.of(new ValueInput("Построен\nдавно", "ru")));
        values.put("description", List.of(new ValueInput("Наблюдает за туманностями", "ru")));
        values.put("observatory", List.of(ValueInput.of(GraphNames.DATA + "state-body/alpha")));
        values.put("band", List.of(ValueInput.of("radio"), ValueInput.of("infra-red")));
        Map.of(
                        "inventory", "T-17",
                        "notes", "one\ntwo",
                        "mirrors", "3",
                        "aperture", "6,05",
                        "mobile", "false",
                        "firstLight", "1975-12-30",
                        "seenAt", "2026-01-02T03:04:05",
                        "page", "https://example.kz/t",
                        "ownerBin", "000740000728")
                .forEach((id, text) -> values.put(id, List.of(ValueInput.of(text))));
        return values;
    }

    private Saved create(String code) {
        Map<String, List<ValueInput>> values = values();
        values.put("code", List.of(ValueInput.of(code)));
        return elements.create(new NewElement(KIND, GraphNames.CATALOGUE, values, "probe"));
    }

    @Test
    void metamodelKnowsItWithEveryTypeOfValue() {
        Set<ValueType> types = kind.properties().stream().map(Property::type).collect(Collectors.toSet());
        assertEquals(Set.of(ValueType.values()), types);
        assertTrue(metamodel.kinds().contains(kind));
    }

    @Test
    void savedFormIsViewedAsItWasFilledIn() {
        ElementView view = elements.view(create("VIEW").address());
        assertEquals(GraphNames.DATA + "telescope/view", view.address().iri());
        assertEquals("6.05", view.first("aperture").orElseThrow());
        assertEquals("one\ntwo", view.first("notes").orElseThrow());
        assertEquals(2, view.valuesOf("band").size());
        values().keySet().forEach(id -> assertFalse(view.valuesOf(id).isEmpty(), id));
    }

    @Test
    void editIsInTheHistoryAndCanBeReverted() {
        Saved created = create("EDIT");
        Saved edited = elements.save(new ElementEdit(
                created.address(), created.position(), Map.of("mirrors", List.of(ValueInput.of("4"))), "counted"));
        assertEquals(
                "mirrors",
                elements.history(created.address()).get(0).changes().get(0).property());
        elements.revert(edited.position(), "miscounted");
        assertEquals("3", elements.view(created.address()).first("mirrors").orElseThrow());
    }

    @Test
    void listFiltersAndSortsByItsProperties() {
        create("LIST");
        List<ElementRow> rows = elements.list(ElementQuery.of(KIND, Lang.EN)
                        .filteredBy(Map.of(
                                "band", "radio", "mirrors", "2..3", "firstLight", "..1980-01-01", "body", "alpha"))
                        .sortedBy("aperture", true))
                .rows();
        assertTrue(rows.stream().anyMatch(r -> r.address().id().equals("list")));
        assertTrue(rows.get(0).values().containsKey("mirrors"));
    }

    @Test
    void relationIsSeenFromItsTarget() {
        create("SEEN");
        assertTrue(elements.view(SmallEstate.inCatalogue("state-body/alpha")).incoming().stream()
                .anyMatch(i -> i.kindId().equals(KIND) && i.label().in(Lang.RU).equals("Телескопы")));
    }

    @Test
    void constraintsRefuseFieldByField() {
        Map<String, List<ValueInput>> wrong = values();
        Map.of("mirrors", "0", "inventory", "17", "lastLight", "1970-01-01", "ownerBin", "000740000729")
                .forEach((id, text) -> wrong.put(id, List.of(ValueInput.of(text))));
        wrong.put("observatory", List.of(ValueInput.of(GraphNames.DATA + "informatization-object/s1")));
        InvalidElement refusal = assertThrows(
                InvalidElement.class,
                () -> elements.create(new NewElement(KIND, GraphNames.CATALOGUE, wrong, "probe")));
        assertEquals(
                Set.of(
                        "mirrors too-small",
                        "inventory pattern",
                        "firstLight date-order",
                        "ownerBin bin",
                        "observatory wrong-kind"),
                refusal.fields().stream().map(f -> f.field() + " " + f.code()).collect(Collectors.toSet()));
    }

    @Test
    void jsonSchemaDescribesIt() {
        Map<String, Object> schema = new JsonSchemaOfKind(metamodel).of(kind);
        assertEquals(List.of("label", "mirrors"), schema.get("required"));
        assertEquals(kind.properties().size(), ((Map<?, ?>) schema.get("properties")).size());
    }

    @Test
    void ecoreHasAClassForIt() {
        EPackage derived = EcoreOfMetamodel.of(metamodel);
        EClass type = (EClass) derived.getEClassifier(KIND);
        kind.properties().forEach(p -> assertTrue(type.getEStructuralFeature(p.id()) != null, p.id()));
        assertEquals(Diagnostic.OK, Diagnostician.INSTANCE.validate(derived).getSeverity());
    }

    @Test
    void searchFindsItByNameNumberAndKind() {
        String found = create("FIND").address().iri();
        Search search = BuiltSearch.of(ESTATE);
        for (String text : List.of("улкен телескоп", "большого телескопа", "T-17", "find", "туманность")) {
            assertTrue(
                    search.search(text, Lang.RU, KIND, 0, 50).hits().stream()
                            .anyMatch(h -> h.address().iri().equals(found)),
                    text);
        }
    }
}
