package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.saulet.examination.NormBook;
import kz.saulet.examination.RestingRule;
import kz.saulet.language.Labels;
import kz.saulet.norms.NormAct;
import kz.saulet.norms.NormRegister;
import kz.saulet.norms.Regime;
import kz.saulet.norms.Succession;
import org.jspecify.annotations.Nullable;

/** Acts and regimes as JSON, as they stand on one day. */
final class NormActJson {

    private final NormBook book;
    private final NormRegister register;
    private final LocalDate date;

    NormActJson(NormBook book, LocalDate date) {
        this.book = book;
        this.register = book.register();
        this.date = date;
    }

    LocalDate date() {
        return date;
    }

    JsonObject row(NormAct act) {
        return head(act).build();
    }

    private JsonObjectBuilder head(NormAct act) {
        JsonArrayBuilder editions = Json.createArrayBuilder();
        act.editions()
                .forEach(e -> editions.add(Json.createObjectBuilder()
                        .add("id", e.id())
                        .add("from", e.from().toString())
                        .add("to", JsonTexts.orNull((Object) e.to()))
                        .add("status", e.status())));
        return Json.createObjectBuilder()
                .add("id", act.id())
                .add("iri", act.iri())
                .add("label", JsonTexts.json(act.title()))
                .add("shortTitle", JsonTexts.json(act.identity().shortTitle()))
                .add("number", JsonTexts.orNull((Object) act.identity().number()))
                .add("documentDate", JsonTexts.orNull((Object) act.identity().documentDate()))
                .add("validFrom", JsonTexts.orNull((Object) act.from()))
                .add("validFromStatus", statusOf(act.from(), act.certainty().from()))
                .add("validTo", JsonTexts.orNull((Object) act.to()))
                .add(
                        "validToStatus",
                        act.to() == null
                                ? JsonValue.NULL
                                : Json.createValue(act.certainty().to()))
                .add("status", act.certainty().act())
                .add("inForce", act.inForceOn(date))
                .add("edition", JsonTexts.orNull((Object)
                        act.editionOn(date).map(NormAct.Edition::id).orElse(null)))
                .add("editions", editions)
                .add("url", JsonTexts.orNull((Object) act.identity().url()))
                .add("rules", book.naming(act.id()));
    }

    /** A day that is not known has no status. */
    private static JsonValue statusOf(@Nullable LocalDate day, String status) {
        return JsonTexts.orNull((Object) (day == null ? null : status));
    }

    JsonObject act(NormAct act) {
        List<RestingRule> rules = book.restingOn(act.id(), date);
        JsonArrayBuilder problems = Json.createArrayBuilder();
        register.problems().stream()
                .filter(p -> p.subject().equals(act.id()))
                .forEach(p -> problems.add(problem(p.subject(), p.sentence())));
        JsonArrayBuilder resting = Json.createArrayBuilder();
        rules.forEach(r -> resting.add(
                Json.createObjectBuilder().add("rule", r.rule().id()).add("norm", VerdictJson.norm(r.norm()))));
        return head(act)
                .add("date", date.toString())
                .add("regime", regimeOfTheDay())
                .add("note", JsonTexts.json(act.identity().note()))
                .add("relations", relations(act))
                .add("paragraphs", paragraphs(act, rules))
                .add("rules", resting)
                .add("problems", problems)
                .build();
    }

    private JsonArrayBuilder paragraphs(NormAct act, List<RestingRule> rules) {
        JsonArrayBuilder paragraphs = Json.createArrayBuilder();
        for (NormAct.Paragraph paragraph : act.paragraphs()) {
            JsonArrayBuilder resting = Json.createArrayBuilder();
            rules.stream()
                    .filter(r -> r.norm().act().equals(act.id())
                            && paragraph.number().equals(r.norm().paragraph()))
                    .forEach(r -> resting.add(r.rule().id()));
            JsonArrayBuilder editions = Json.createArrayBuilder();
            act.editions().stream()
                    .filter(e -> paragraph.editions().contains(e.iri()))
                    .forEach(e -> editions.add(e.id()));
            paragraphs.add(Json.createObjectBuilder()
                    .add("id", paragraph.id())
                    .add("number", paragraph.number())
                    .add("label", JsonTexts.json(paragraph.name()))
                    .add("summary", JsonTexts.json(paragraph.summary()))
                    .add("text", JsonTexts.json(paragraph.text()))
                    .add("status", paragraph.status())
                    .add("editions", editions)
                    .add("rules", resting));
        }
        return paragraphs;
    }

    private JsonObjectBuilder relations(NormAct act) {
        JsonArrayBuilder movedTo = Json.createArrayBuilder();
        JsonArrayBuilder movedFrom = Json.createArrayBuilder();
        for (Succession move : register.successions()) {
            if (move.from().equals(act.iri())) {
                register.actAt(move.to()).ifPresent(a -> movedTo.add(moved(a, move)));
            } else if (move.to().equals(act.iri())) {
                register.actAt(move.from()).ifPresent(a -> movedFrom.add(moved(a, move)));
            }
        }
        return Json.createObjectBuilder()
                .add("replaces", acts(act.relations().replaces()))
                .add("replacedBy", references(register.replacing(act)))
                .add("repeals", references(register.repealed(act)))
                .add("repealedBy", acts(act.relations().repealedBy()))
                .add("amends", references(register.amended(act)))
                .add("amendedBy", acts(act.relations().amendedBy()))
                .add("movedTo", movedTo)
                .add("movedFrom", movedFrom);
    }

    private static JsonObjectBuilder moved(NormAct other, Succession move) {
        return reference(other)
                .add("fromParagraph", JsonTexts.orNull((Object) move.paragraph()))
                .add("toParagraph", JsonTexts.orNull((Object) move.successor()))
                .add("status", move.status())
                .add("note", JsonTexts.json(move.note()));
    }

    private JsonArrayBuilder acts(Collection<String> iris) {
        return references(
                iris.stream().map(register::actAt).flatMap(Optional::stream).toList());
    }

    private static JsonArrayBuilder references(List<NormAct> acts) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        acts.forEach(a -> all.add(reference(a)));
        return all;
    }

    private static JsonObjectBuilder reference(NormAct act) {
        return Json.createObjectBuilder()
                .add("id", act.id())
                .add("iri", act.iri())
                .add("label", JsonTexts.json(act.title()));
    }

    JsonValue regimeOfTheDay() {
        return register.regimeOn(date).<JsonValue>map(r -> regime(r).build()).orElse(JsonValue.NULL);
    }

    JsonArrayBuilder regimes() {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (Regime regime : register.regimes()) {
            JsonArrayBuilder terms = Json.createArrayBuilder();
            regime.terms()
                    .forEach(t -> terms.add(Json.createObjectBuilder()
                            .add("notation", t.notation())
                            .add("label", JsonTexts.json(t.name()))
                            .add("status", t.status())));
            all.add(regime(regime).add("inForce", regime.inForceOn(date)).add("terms", terms));
        }
        return all;
    }

    private JsonObjectBuilder regime(Regime regime) {
        String act = regime.act();
        Optional<String> id =
                act == null ? Optional.empty() : register.actAt(act).map(NormAct::id);
        return Json.createObjectBuilder()
                .add("id", regime.id())
                .add("label", JsonTexts.json(regime.name()))
                .add("act", JsonTexts.orNull((Object) id.orElse(null)))
                .add("from", JsonTexts.orNull((Object) regime.from()))
                .add("to", JsonTexts.orNull((Object) regime.to()))
                .add("status", regime.status());
    }

    static JsonObjectBuilder problem(String subject, Labels sentence) {
        return Json.createObjectBuilder().add("subject", subject).add("sentence", JsonTexts.json(sentence));
    }
}
