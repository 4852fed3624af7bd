package kz.saulet.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import kz.saulet.estate.EstateFindings;
import kz.saulet.estate.EstateQuery;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.rules.Severity;
import org.jspecify.annotations.Nullable;

/** The filters of the findings of the estate, the same for list, figures and workbook. */
public class FindingFilterParameters {

    @QueryParam("body")
    private @Nullable String body;

    @QueryParam("rule")
    private @Nullable String rule;

    @QueryParam("severity")
    private @Nullable String severity;

    @QueryParam("disadvantage")
    private @Nullable String disadvantage;

    @QueryParam("element")
    private @Nullable String element;

    @QueryParam("q")
    private @Nullable String text;

    @QueryParam("lang")
    private @Nullable String lang;

    /** Position of the log that the answer must show. */
    @QueryParam("at")
    private @Nullable String at;

    EstateQuery query() {
        return new EstateQuery(
                bodyIri(body),
                orNull(rule),
                severity(orNull(severity)),
                orNull(disadvantage),
                orNull(element),
                orNull(text),
                Lang.of(lang == null ? "ru" : lang));
    }

    void await(EstateFindings findings) {
        if (at == null) {
            return;
        }
        try {
            findings.await(Long.parseLong(at));
        } catch (NumberFormatException notANumber) {
            throw new InvalidInput(new FieldError("at", "not-integer"));
        }
    }

    /** @param body id or IRI of a state body */
    static @Nullable String bodyIri(@Nullable String body) {
        String given = orNull(body);
        return given == null || given.contains("/") ? given : GraphNames.DATA + "state-body/" + given;
    }

    private static @Nullable Severity severity(@Nullable String id) {
        if (id == null) {
            return null;
        }
        return Arrays.stream(Severity.values())
                .filter(s -> s.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(new FieldError("severity", "unknown-code")));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
