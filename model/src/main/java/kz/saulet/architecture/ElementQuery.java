package kz.saulet.architecture;

import java.util.Map;
import kz.saulet.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of a kind and of its subkinds are wanted, and in which order.
 *
 * @param kindId id or IRI of the kind
 * @param graph full name of the only graph to look in; null for all graphs the person may read except approved
 *     baselines and proposals, where each element then comes once
 * @param filters by property id: a code by id or IRI (several with commas), an element by IRI, {@code true} or {@code
 *     false}, a number or a date exactly or as {@code from..to} with either end open, a text by a part of it; {@code -}
 *     for elements without the property. The key {@code body} takes the id or IRI of a state body: the elements it owns
 *     or that lie in its architecture.
 * @param text part of a name, short name or code
 * @param sort id of a property; null for the name
 * @param limit at most this many rows
 * @param lang whose names are compared
 */
public record ElementQuery(
        String kindId,
        @Nullable String graph,
        Map<String, String> filters,
        @Nullable String text,
        @Nullable String sort,
        boolean descending,
        int offset,
        int limit,
        Lang lang) {

    public static final String BODY = "body";
    public static final String NONE = "-";

    public ElementQuery {
        filters = Map.copyOf(filters);
    }

    /** All elements of a kind by name, the first 50. */
    public static ElementQuery of(String kindId, Lang lang) {
        return new ElementQuery(kindId, null, Map.of(), null, null, false, 0, 50, lang);
    }

    public ElementQuery in(@Nullable String inGraph) {
        return new ElementQuery(kindId, inGraph, filters, text, sort, descending, offset, limit, lang);
    }

    public ElementQuery filteredBy(Map<String, String> by) {
        return new ElementQuery(kindId, graph, by, text, sort, descending, offset, limit, lang);
    }

    public ElementQuery containing(@Nullable String part) {
        return new ElementQuery(kindId, graph, filters, part, sort, descending, offset, limit, lang);
    }

    public ElementQuery sortedBy(@Nullable String property, boolean down) {
        return new ElementQuery(kindId, graph, filters, text, property, down, offset, limit, lang);
    }

    public ElementQuery page(int from, int most) {
        return new ElementQuery(kindId, graph, filters, text, sort, descending, from, most, lang);
    }
}
