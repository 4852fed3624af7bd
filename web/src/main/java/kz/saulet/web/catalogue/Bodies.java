package kz.saulet.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.saulet.architecture.Census;
import kz.saulet.architecture.ElementRow;
import kz.saulet.architecture.Value;
import kz.saulet.graph.GraphNames;
import kz.saulet.web.element.ElementNames;
import kz.saulet.web.element.Rendering;
import kz.saulet.web.shell.Language;

/** State bodies by type, each with the size of its current, target and approved architecture. */
@Named
@RequestScoped
public class Bodies {

    private static final String TYPE = "bodyType";

    private ElementNames names;
    private Census census;
    private Language language;
    private HttpServletRequest request;

    @Inject
    public Bodies(ElementNames names, Census census, Language language, HttpServletRequest request) {
        this.names = names;
        this.census = census;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Bodies() {}

    public String getText() {
        String asked = request.getParameter("q");
        return asked == null ? "" : asked.strip();
    }

    public List<Type> getTypes() {
        Map<String, List<Body>> byType = new TreeMap<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (ElementRow row : names.getBodies()) {
            if (matches(row)) {
                Value.Reference type = type(row);
                String key = type == null ? "" : Rendering.tail(type.iri());
                labels.put(key, type == null ? language.say("text.none") : language.in(type.label()));
                byType.computeIfAbsent(key, k -> new java.util.ArrayList<>()).add(body(row));
            }
        }
        return byType.entrySet().stream()
                .map(e -> new Type(labels.getOrDefault(e.getKey(), ""), e.getValue()))
                .sorted(Comparator.comparing((Type t) -> t.bodies().size()).reversed())
                .toList();
    }

    private boolean matches(ElementRow row) {
        String wanted = getText().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || row.label().byLang().values().stream()
                        .anyMatch(l -> l.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static Value.@org.jspecify.annotations.Nullable Reference type(ElementRow row) {
        return row.values().getOrDefault(TYPE, List.of()).stream()
                .filter(Value.Reference.class::isInstance)
                .map(Value.Reference.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Body body(ElementRow row) {
        String id = row.address().id();
        return new Body(row, id, size(id, "current"), size(id, "target"), size(id, "approved"));
    }

    private int size(String id, String state) {
        return census.in(GraphNames.architecture(id, state)).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Bodies of one type. */
    public record Type(String label, List<Body> bodies) {}

    /** A body with the numbers of elements of its architecture. */
    public record Body(ElementRow row, String id, int current, int target, int approved) {}
}
