package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import kz.saulet.language.Lang;
import kz.saulet.rules.ExampleResult;
import kz.saulet.rules.RuleInspection;
import kz.saulet.rules.RuleProblem;
import kz.saulet.ruleset.RuleSetVersion;

/** Texts of rules, their versions, and what is said of them, as JSON. */
final class RuleJson {

    private RuleJson() {}

    static JsonObject inspection(RuleInspection inspection, Lang lang) {
        JsonArrayBuilder problems = Json.createArrayBuilder();
        inspection.problems().forEach(p -> problems.add(problem(p, lang)));
        JsonArrayBuilder examples = Json.createArrayBuilder();
        inspection.examples().forEach(e -> examples.add(example(e)));
        return Json.createObjectBuilder()
                .add("publishable", inspection.publishable())
                .add("problems", problems)
                .add("examples", examples)
                .build();
    }

    static JsonObjectBuilder version(RuleSetVersion version) {
        return Json.createObjectBuilder()
                .add("version", version.version())
                .add("hash", version.hash())
                .add("current", version.current())
                .add("shipped", version.shipped())
                .add("author", JsonTexts.orNull((Object) (version.shipped() ? null : version.author())))
                .add("reason", JsonTexts.orNull((Object) (version.shipped() ? null : version.reason())))
                .add("publishedAt", JsonTexts.orNull((Object) version.publishedAt()))
                .add("rules", version.rules())
                .add("changed", Json.createArrayBuilder(version.changed()))
                .add("added", Json.createArrayBuilder(version.added()))
                .add("removed", Json.createArrayBuilder(version.removed()));
    }

    private static JsonObjectBuilder problem(RuleProblem problem, Lang lang) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("code", problem.code())
                .add("file", problem.part() == RuleProblem.Part.RULE ? "turtle" : "examples")
                .add("blocking", problem.blocking())
                .add("detail", problem.sentence().in(lang))
                .add("message", JsonTexts.json(problem.sentence()));
        return problem.line() == 0 ? json.addNull("line") : json.add("line", problem.line());
    }

    private static JsonObjectBuilder example(ExampleResult example) {
        return Json.createObjectBuilder()
                .add("name", example.name())
                .add("passed", example.passed())
                .add("expected", example.expected().id())
                .add("verdict", example.verdict().id())
                .add("expectedFoci", Json.createArrayBuilder(example.expectedFoci()))
                .add("foci", Json.createArrayBuilder(example.foci()))
                .add("problem", JsonTexts.orNull(example.problem()));
    }
}
