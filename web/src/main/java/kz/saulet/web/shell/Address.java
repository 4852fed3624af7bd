package kz.saulet.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (request.getMethod().equals("GET")) {
            request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        }
        return new Address(request.getRequestURI(), parameters);
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
