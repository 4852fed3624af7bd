package kz.saulet.web.api;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.replay.ChangeKind;
import kz.saulet.replay.ChangeReason;
import kz.saulet.replay.ReplayFilter;
import org.jspecify.annotations.Nullable;

/** Which verdicts of a replay a caller asks for. */
public class ReplayFilterParameters {

    @QueryParam("kind")
    private @Nullable String kind;

    @QueryParam("reason")
    private @Nullable String reason;

    @QueryParam("rule")
    private @Nullable String rule;

    /** Id or IRI. */
    @QueryParam("body")
    private @Nullable String body;

    /** Part of a case number. */
    @QueryParam("q")
    private @Nullable String number;

    ReplayFilter filter() {
        return new ReplayFilter(
                kind == null ? null : known("kind", ChangeKind.of(kind)),
                reason == null ? null : known("reason", ChangeReason.of(reason)),
                rule,
                body == null ? null : ElementIds.body(body),
                number);
    }

    private static <T> T known(String field, Optional<T> found) {
        return found.orElseThrow(() -> new InvalidInput(new FieldError(field, "unknown-code")));
    }
}
