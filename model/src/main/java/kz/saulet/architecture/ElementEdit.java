package kz.saulet.architecture;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish to change an element.
 *
 * @param readAt the position of the view that was edited
 * @param values by property id all values the property shall have; a property that is absent stays as it is
 * @param reason why, in the person's words
 */
public record ElementEdit(
        ElementAddress address,
        long readAt,
        Map<String, List<ValueInput>> values,
        @Nullable String reason) {

    public ElementEdit {
        values = Map.copyOf(values);
    }
}
