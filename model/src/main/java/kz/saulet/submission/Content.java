package kz.saulet.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The described content of a proposal, passport and functional part, or of one of its parts: plain values by property
 * id. Which properties there are, and of which type, is said by the metamodel's kind, not here.
 *
 * @param iri of the part; null for a part that is new
 * @param kind id of the kind
 * @param values by property id, in the order given; a property that is absent has no value
 */
public record Content(@Nullable String iri, String kind, Map<String, List<Item>> values) {

    public Content {
        Map<String, List<Item>> copy = new LinkedHashMap<>();
        values.forEach((property, items) -> {
            if (!items.isEmpty()) {
                copy.put(property, List.copyOf(items));
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    public static Content empty(String kind) {
        return new Content(null, kind, Map.of());
    }

    public List<Item> items(String property) {
        return values.getOrDefault(property, List.of());
    }

    /** One value. */
    public sealed interface Item permits Plain, Link, Part {}

    /** A text, number, date, yes or no in its lexical form, or a code by its id; {@code lang} is empty where it does not matter. */
    public record Plain(String value, String lang) implements Item {

        public Plain(String value) {
            this(value, "");
        }
    }

    /** A relation to an element of the estate, by IRI. */
    public record Link(String iri) implements Item {}

    /** A relation to something described within the proposal, such as a planned integration. */
    public record Part(Content content) implements Item {}
}
