package kz.saulet.web.api;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import kz.saulet.duplication.DecisionFilter;
import kz.saulet.duplication.DuplicateQuery;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of pairs that look alike, the same for list and workbook. */
public class PairFilterParameters {

    @QueryParam("kind")
    @Parameter(description = "id of a compared kind; the first one without it")
    private @Nullable String kind;

    @QueryParam("body")
    @Parameter(description = "id or IRI of a state body that one side belongs to")
    private @Nullable String body;

    @QueryParam("min")
    @DefaultValue("0")
    @Parameter(description = "smallest score, between 0 and 1")
    private String least = "0";

    @QueryParam("decision")
    @DefaultValue("all")
    @Parameter(description = "all, open, decided or changed")
    private String decision = "all";

    @QueryParam("element")
    @Parameter(description = "IRI of an element that one side is")
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
