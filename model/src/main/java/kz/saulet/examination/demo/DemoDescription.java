package kz.saulet.examination.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.architecture.Elements;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;
import kz.saulet.submission.Content;

/** Passport and functional part of a made-up proposal that refers to real elements of the estate. */
@ApplicationScoped
public class DemoDescription {

    private Elements elements;

    @Inject
    public DemoDescription(Elements elements) {
        this.elements = elements;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DemoDescription() {}

    /** The passport alone, as after a first evening of work. */
    Map<String, List<Content.Item>> passport() {
        Map<String, List<Content.Item>> values = new LinkedHashMap<>();
        values.put("synthetic", plain("true"));
        values.put("themeCode", plain("ДЕМО-2026"));
        values.put("developerNotChosen", plain("true"));
        values.put("plannedStart", plain("2027-01-11"));
        values.put("plannedEnd", plain("2028-12-15"));
        values.put("financingSource", plain("republican-budget"));
        values.put("purpose", plain("Автоматизация учёта и обработки обращений, поступающих в орган."));
        values.put("goals", plain("Сократить срок рассмотрения и исключить повторный ввод сведений."));
        values.put("proposedObjectType", plain("information-system"));
        values.put("placement", plain("operator-cloud"));
        return values;
    }

    /** Passport and functional part of the body. */
    Map<String, List<Content.Item>> whole(String bodyId) {
        Map<String, List<Content.Item>> values = passport();
        String current = GraphNames.architecture(bodyId, "current");
        List<String> functions = iris(ElementQuery.of("Function", Lang.RU).in(current), 3);
        List<String> data = iris(ElementQuery.of("DataObject", Lang.RU).in(current), 2);
        List<String> systems = iris(
                ElementQuery.of("InformatizationObject", Lang.RU)
                        .in(GraphNames.CATALOGUE)
                        .filteredBy(Map.of("owner", GraphNames.DATA + "state-body/" + bodyId)),
                2);
        values.put("automates", links(functions));
        values.put("changesSystem", links(systems.stream().limit(1).toList()));
        values.put("noneDecommissioned", plain("true"));
        values.put("usesData", data.stream().map(DemoDescription::dataUse).toList());
        values.put(
                "plansIntegration",
                systems.stream().skip(1).map(DemoDescription::integration).toList());
        values.put("interfaceLanguage", List.of(new Content.Plain("kk"), new Content.Plain("ru")));
        return values;
    }

    private List<String> iris(ElementQuery query, int most) {
        return elements.list(query.page(0, most)).rows().stream()
                .map(row -> row.address().iri())
                .toList();
    }

    private static Content.Item dataUse(String data) {
        Map<String, List<Content.Item>> values = new LinkedHashMap<>();
        values.put("usedData", links(List.of(data)));
        values.put("obtainedBy", plain("input-form"));
        return new Content.Part(new Content(null, "DataUse", values));
    }

    private static Content.Item integration(String system) {
        Map<String, List<Content.Item>> values = new LinkedHashMap<>();
        values.put("toSystem", links(List.of(system)));
        values.put("integrationMethod", plain("direct"));
        values.put("integrationStatus", plain("planned"));
        return new Content.Part(new Content(null, "Integration", values));
    }

    private static List<Content.Item> plain(String value) {
        return List.of(new Content.Plain(value));
    }

    private static List<Content.Item> links(List<String> iris) {
        List<Content.Item> links = new ArrayList<>();
        iris.forEach(iri -> links.add(new Content.Link(iri)));
        return links;
    }
}
