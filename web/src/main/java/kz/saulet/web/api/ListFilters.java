package kz.saulet.web.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * The filters of a list as the pages and the API write them into an address: {@code q} for text, {@code sort} for the
 * property to sort by (with a leading minus from the greatest), every other name a property.
 */
public record ListFilters(
        Map<String, String> byProperty,
        @Nullable String text,
        @Nullable String sort,
        boolean descending) {

    private static final Set<String> RESERVED =
            Set.of("kind", "limit", "cursor", "lang", "graph", "q", "sort", "columns");

    public static ListFilters of(MultivaluedMap<String, String> parameters) {
        Map<String, String> byProperty = new LinkedHashMap<>();
        parameters.forEach((name, values) -> {
            if (!RESERVED.contains(name) && !values.isEmpty() && !values.get(0).isBlank()) {
                byProperty.put(name, String.join(",", values));
            }
        });
        String sort = parameters.getFirst("sort");
        boolean descending = sort != null && sort.startsWith("-");
        return new ListFilters(byProperty, parameters.getFirst("q"), descending ? sort.substring(1) : sort, descending);
    }

    public ElementQuery query(String kindId, Lang lang) {
        return ElementQuery.of(kindId, lang)
                .filteredBy(byProperty)
                .containing(text)
                .sortedBy(sort, descending);
    }
}
