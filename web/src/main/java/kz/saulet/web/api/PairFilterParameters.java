package kz.saulet.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import kz.saulet.duplication.DecisionFilter;
import kz.saulet.duplication.DuplicateQuery;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The filters of pairs that look alike, the same for list and workbook. */
public class PairFilterParameters {

    @QueryParam("kind")
    private @Nullable String kind;

    @QueryParam("body")
    private @Nullable String body;

    @QueryParam("min")
    @DefaultValue("0")
    private String least = "0";

    @QueryParam("decision")
    @DefaultValue("all")
    private String decision = "all";

    @QueryParam("element")
    private @Nullable String element;

    DuplicateQuery query(int offset, int limit) {
        return new DuplicateQuery(
                kind, FindingFilterParameters.bodyIri(body), score(), decision(), element, offset, limit);
    }

    private double score() {
        try {
            double score = Double.parseDouble(least);
            if (score >= 0 && score <= 1) {
                return score;
            }
        } catch (NumberFormatException notANumber) {
            throw new InvalidInput(new FieldError("min", "not-decimal"));
        }
        throw new InvalidInput(new FieldError("min", "out-of-range", "range", "0-1"));
    }

    private DecisionFilter decision() {
        return DecisionFilter.of(decision)
                .orElseThrow(() -> new InvalidInput(new FieldError("decision", "unknown-code")));
    }
}
