package kz.saulet.web.duplicates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.saulet.architecture.ElementAddress;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.PropertyValues;
import kz.saulet.duplication.ElementRef;
import kz.saulet.metamodel.Property;
import kz.saulet.web.element.Rendering;
import kz.saulet.web.element.Shown;

/** What both elements of a pair say, one beside the other. */
@Named("sideBySide")
@RequestScoped
public class SideBySide {

    private static final Set<String> NOT_TOLD = Set.of("synthetic", "factStatus", "source", "note");

    private Elements elements;
    private Rendering rendering;
    private ShowPair pair;

    @Inject
    public SideBySide(Elements elements, Rendering rendering, ShowPair pair) {
        this.elements = elements;
        this.rendering = rendering;
        this.pair = pair;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected SideBySide() {}

    /** The properties that at least one of the two has, in the order of their kind. */
    public List<Line> getLines() {
        Map<String, Property> properties = new LinkedHashMap<>();
        Map<String, List<Shown>> one = values(pair.getView().row().one().element(), properties);
        Map<String, List<Shown>> other = values(pair.getView().row().other().element(), properties);
        List<Line> lines = new ArrayList<>();
        properties.forEach((id, property) -> {
            List<Shown> left = one.getOrDefault(id, List.of());
            List<Shown> right = other.getOrDefault(id, List.of());
            lines.add(new Line(property, left, right, left.equals(right)));
        });
        return lines;
    }

    private Map<String, List<Shown>> values(ElementRef element, Map<String, Property> properties) {
        Map<String, List<Shown>> values = new LinkedHashMap<>();
        Optional.ofNullable(element.graph())
                .map(graph ->
                        elements.view(new ElementAddress(graph, element.iri())).values())
                .orElse(List.of())
                .stream()
                .filter(v ->
                        !v.values().isEmpty() && !NOT_TOLD.contains(v.property().id()))
                .forEach(v -> {
                    properties.putIfAbsent(v.property().id(), v.property());
                    values.put(v.property().id(), shown(v));
                });
        return values;
    }

    private List<Shown> shown(PropertyValues values) {
        return rendering.show(values.property(), values.values());
    }

    /** One property of both. */
    public record Line(Property property, List<Shown> one, List<Shown> other, boolean same) {}
}
