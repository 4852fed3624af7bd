package kz.saulet.web.element;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.architecture.ElementAddress;
import kz.saulet.architecture.ElementFinder;
import kz.saulet.architecture.ElementView;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.IncomingRelation;
import kz.saulet.architecture.PropertyValues;
import kz.saulet.metamodel.PropertyGroup;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.NotFound;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** The page of one element: attributes by group, relations both ways, marks of how certain it all is. */
@Named("element")
@RequestScoped
public class ShowElement {

    private static final Set<String> IN_HEAD = Set.of("label", "synthetic", "factStatus");

    private Elements elements;
    private ElementFinder finder;
    private Rendering rendering;
    private Permissions permissions;
    private Language language;
    private HttpServletRequest request;
    private @Nullable ElementView view;

    @Inject
    public ShowElement(
            Elements elements,
            ElementFinder finder,
            Rendering rendering,
            Permissions permissions,
            Language language,
            HttpServletRequest request) {
        this.elements = elements;
        this.finder = finder;
        this.rendering = rendering;
        this.permissions = permissions;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ShowElement() {}

    public void load() {
        view = elements.view(address());
    }

    private ElementAddress address() {
        String iri = request.getParameter("iri");
        String graph = request.getParameter("graph");
        if (iri == null) {
            throw NotFound.element("");
        }
        return graph == null ? finder.find(iri) : new ElementAddress(graph, iri);
    }

    public ElementView getView() {
        if (view == null) {
            load();
        }
        return java.util.Objects.requireNonNull(view);
    }

    /** Groups that have something to say, attributes and relations apart from identification always together. */
    public List<Group> getGroups() {
        Map<String, List<Shown.Line>> lines = getView().values().stream()
                .filter(v -> !v.values().isEmpty())
                .filter(v -> !isInHead(v))
                .collect(Collectors.groupingBy(
                        v -> v.property().group(), Collectors.mapping(this::line, Collectors.toList())));
        List<Group> groups = new ArrayList<>();
        for (PropertyGroup group : getView().kind().groups()) {
            if (lines.containsKey(group.id())) {
                groups.add(new Group(group, lines.get(group.id())));
            }
        }
        return groups;
    }

    /** The name and the marks stand in the head of the page. */
    private static boolean isInHead(PropertyValues values) {
        return IN_HEAD.contains(values.property().id());
    }

    private Shown.Line line(PropertyValues values) {
        return new Shown.Line(values.property(), rendering.show(values.property(), values.values()));
    }

    public List<Incoming> getIncoming() {
        return getView().incoming().stream().map(this::incoming).toList();
    }

    private Incoming incoming(IncomingRelation relation) {
        String all = Address.of("/list.xhtml")
                .with("kind", relation.kindId())
                .with(relation.property().id(), getView().address().iri())
                .toString();
        return new Incoming(
                relation, relation.shown().stream().map(rendering::reference).toList(), all);
    }

    /** The name in the languages the heading does not show. */
    public List<OtherName> getOtherNames() {
        String shown = language.langOf(getView().label());
        return getView().label().byLang().entrySet().stream()
                .filter(e -> !e.getKey().equals(shown))
                .map(e -> new OtherName(e.getKey(), e.getValue()))
                .toList();
    }

    /** The same element in other graphs, such as its description in the target architecture. */
    public List<Elsewhere> getElsewhere() {
        return getView().sameElsewhere().stream()
                .map(g -> new Elsewhere(g, rendering.url(g, getView().address().iri())))
                .toList();
    }

    public boolean isEditable() {
        return permissions.mayEdit(getView().address().graph());
    }

    public String link(String page) {
        return Address.of(page)
                .with("iri", getView().address().iri())
                .with("graph", getView().address().graph())
                .toString();
    }

    /** A group of properties with its lines. */
    public record Group(PropertyGroup group, List<Shown.Line> lines) {}

    /** Elements that point here through one relation. */
    public record Incoming(IncomingRelation relation, List<Shown> shown, String allUrl) {}

    /** The name in one more language. */
    public record OtherName(String lang, String text) {}

    /** Another graph that describes the element. */
    public record Elsewhere(String graph, String url) {}
}
