package kz.saulet.architecture;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish to add an element.
 *
 * @param kindId id or IRI of the kind
 * @param graph full name of the graph it shall live in
 * @param values by property id
 * @param reason why, in the person's words
 */
public record NewElement(
        String kindId,
        String graph,
        Map<String, List<ValueInput>> values,
        @Nullable String reason) {

    public NewElement {
        values = Map.copyOf(values);
    }
}
