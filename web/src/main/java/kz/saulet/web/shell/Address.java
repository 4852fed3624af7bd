package kz.saulet.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The address of a page with its parameters in order; immutable. Empty values are left out. */
public record Address(String path, Map<String, List<String>> parameters) {

    public static Address of(String path) {
        return new Address(path, Map.of());
    }

    /** The address the person asked for, also while an error page answers in its place. */
    public static Address ofRequest(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (failed != null) {
            return of(failed.toString());
        }
        return new Address(request.getRequestURI(), inQuery(request.getQueryString()));
    }

    /** What a form has posted is no part of the address. */
    private static Map<String, List<String>> inQuery(@Nullable String query) {
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(pair -> pair.indexOf('=') > 0)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.groupingBy(
                        pair -> decode(pair[0]),
                        LinkedHashMap::new,
                        Collectors.mapping(pair -> decode(pair[1]), Collectors.toList())));
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asItIs) {
            return text;
        }
    }

    public Address with(String name, @Nullable Object value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        if (value == null || value.toString().isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, List.of(value.toString()));
        }
        return new Address(path, changed);
    }

    public Address withAll(Map<String, String> values) {
        Address result = this;
        for (Map.Entry<String, String> value : values.entrySet()) {
            result = result.with(value.getKey(), value.getValue());
        }
        return result;
    }

    @Override
    public String toString() {
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isEmpty())
                        .map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
