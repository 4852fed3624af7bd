package kz.saulet.web.element;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.problem.NotFound;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Pages;
import org.jspecify.annotations.Nullable;

/**
 * A list as its address describes it: {@code kind}, {@code graph}, {@code q}, {@code sort}, {@code desc}, {@code page},
 * {@code cols}; every other parameter is a filter by the property of that name.
 */
public record ListQuery(
        Kind kind,
        @Nullable String graph,
        String text,
        @Nullable String sort,
        boolean descending,
        Map<String, String> filters,
        String columns) {

    private static final Set<String> RESERVED =
            Set.of("kind", "graph", "q", "sort", "desc", "page", "cols", "lang", "theme");

    public static ListQuery of(HttpServletRequest request, Metamodel metamodel) {
        String kindId = text(request, "kind");
        Kind kind = metamodel.kind(kindId).orElseThrow(() -> NotFound.kind(kindId));
        return new ListQuery(
                kind,
                emptyToNull(text(request, "graph")),
                text(request, "q").strip(),
                emptyToNull(text(request, "sort")),
                text(request, "desc").equals("true"),
                filters(request, kind),
                joined(request, "cols"));
    }

    private static Map<String, String> filters(HttpServletRequest request, Kind kind) {
        Map<String, String> filters = new LinkedHashMap<>();
        for (String name : request.getParameterMap().keySet()) {
            String value = joined(request, name);
            String property = name.replaceFirst("\\.(from|to)$", "");
            if (!value.isEmpty() && !RESERVED.contains(name) && known(kind, property)) {
                filters.put(property, name.equals(property) ? value : range(request, property));
            }
        }
        return filters;
    }

    private static String joined(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? "" : Stream.of(values).filter(v -> !v.isBlank()).collect(Collectors.joining(","));
    }

    /** Two fields of a form become one range. */
    private static String range(HttpServletRequest request, String property) {
        return text(request, property + ".from") + ".." + text(request, property + ".to");
    }

    private static boolean known(Kind kind, String name) {
        return name.equals(ElementQuery.BODY) || kind.property(name).isPresent();
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    public ElementQuery query(Lang lang, int offset, int limit) {
        return new ElementQuery(kind.id(), graph, filters, emptyToNull(text), sort, descending, offset, limit, lang);
    }

    /** The same list at another page's address, such as the list itself or its workbook. */
    public Address address(String path) {
        return Address.of(path)
                .with("kind", kind.id())
                .with("graph", graph)
                .with("q", text)
                .withAll(filters)
                .with("sort", sort)
                .with("desc", descending ? "true" : null)
                .with("cols", columns);
    }

    public Address without(String path, String filter) {
        return address(path).with(filter, null).with(Pages.PARAMETER, null);
    }
}
