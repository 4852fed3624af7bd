package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import kz.saulet.duplication.AlikePage;
import kz.saulet.duplication.DecisionView;
import kz.saulet.duplication.ElementRef;
import kz.saulet.duplication.FindingState;
import kz.saulet.duplication.PairRow;
import kz.saulet.duplication.PairView;

/** Pairs that look alike, as JSON. */
final class DuplicateJson {

    private DuplicateJson() {}

    static JsonObjectBuilder row(PairRow row) {
        DecisionView decision = row.decision();
        return Json.createObjectBuilder()
                .add("id", row.id())
                .add("kind", row.kindId())
                .add("score", row.score())
                .add("reported", row.reported())
                .add("one", side(row.one()))
                .add("other", side(row.other()))
                .add("version", row.version())
                .add("decision", decision == null ? JsonValue.NULL : decision(decision));
    }

    private static JsonObjectBuilder side(PairRow.Side side) {
        return element(side.element()).add("bodies", elements(side.bodies()));
    }

    private static JsonObjectBuilder element(ElementRef element) {
        return Json.createObjectBuilder()
                .add("iri", element.iri())
                .add("graph", JsonTexts.orNull(element.graph()))
                .add("kind", JsonTexts.orNull(element.kindId()))
                .add("label", JsonTexts.json(element.label()))
                .add("synthetic", element.synthetic());
    }

    private static JsonArrayBuilder elements(List<ElementRef> elements) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        elements.forEach(e -> array.add(element(e)));
        return array;
    }

    static JsonObject decision(DecisionView decision) {
        return Json.createObjectBuilder()
                .add("number", decision.number())
                .add("decision", decision.verdict().id())
                .add("reason", decision.reason())
                .add("by", decision.by())
                .add("at", decision.at().toString())
                .add("score", decision.score())
                .add("changedSince", decision.changedSince())
                .build();
    }

    static JsonObject state(FindingState state) {
        return Json.createObjectBuilder()
                .add("complete", state.complete())
                .add("current", state.current())
                .add("graphPosition", state.position())
                .add("done", state.done())
                .add("of", state.total())
                .build();
    }

    static JsonObject pair(PairView pair) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        pair.parts().forEach(part -> parts.add(part(part)));
        JsonArrayBuilder history = Json.createArrayBuilder();
        pair.history().forEach(decision -> history.add(decision(decision)));
        return row(pair.row())
                .add("threshold", pair.threshold())
                .add("divisor", pair.divisor())
                .add("parts", parts)
                .add("history", history)
                .add("state", state(pair.state()))
                .build();
    }

    static JsonObject alike(AlikePage found, Page page) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (AlikePage.Alike row : found.rows()) {
            JsonArrayBuilder parts = Json.createArrayBuilder();
            row.parts().forEach(part -> parts.add(part(part)));
            items.add(Json.createObjectBuilder()
                    .add("score", row.score())
                    .add("element", side(row.element()))
                    .add("parts", parts));
        }
        return page.envelope(items, found.total())
                .add("kind", found.kindId())
                .add("state", state(found.state()))
                .build();
    }

    private static JsonObjectBuilder part(PairView.Part part) {
        JsonArrayBuilder shared = Json.createArrayBuilder();
        part.shared().forEach(fact -> shared.add(fact(fact)));
        return Json.createObjectBuilder()
                .add("id", part.part().id())
                .add("label", JsonTexts.json(part.part().label()))
                .add("weight", part.part().weight())
                .add("supporting", part.part().supporting())
                .add("compared", part.compared())
                .add("likeness", part.likeness())
                .add("points", part.points())
                .add("lang", JsonTexts.orNull(part.lang()))
                .add("shared", shared)
                .add("onlyOne", part.onlyOne())
                .add("onlyOther", part.onlyOther());
    }

    private static JsonObjectBuilder fact(PairView.Fact fact) {
        return Json.createObjectBuilder()
                .add("elements", elements(fact.elements()))
                .add("text", fact.text())
                .add("owners", fact.owners())
                .add("rarity", fact.rarity())
                .add("contribution", fact.contribution());
    }
}
