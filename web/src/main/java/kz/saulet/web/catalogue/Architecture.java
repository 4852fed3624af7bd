package kz.saulet.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.saulet.architecture.Census;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.architecture.ElementRow;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.graph.GraphNames;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Layer;
import kz.saulet.problem.NotFound;
import kz.saulet.web.element.ElementNames;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** The architecture of one body: layers and kinds against its states, every figure a way to the elements behind it. */
@Named
@RequestScoped
public class Architecture {

    private static final List<String> STATES = List.of("current", "target", "approved");

    private ElementNames names;
    private Elements elements;
    private MetamodelRegistry metamodels;
    private Census census;
    private Language language;
    private HttpServletRequest request;
    private @Nullable ElementRow body;

    @Inject
    public Architecture(
            ElementNames names,
            Elements elements,
            MetamodelRegistry metamodels,
            Census census,
            Language language,
            HttpServletRequest request) {
        this.names = names;
        this.elements = elements;
        this.metamodels = metamodels;
        this.census = census;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Architecture() {}

    public void load() {
        String id = String.valueOf(request.getParameter("body"));
        body = names.getBodies().stream()
                .filter(row -> row.address().id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.stateBody(id));
    }

    public ElementRow getBody() {
        return Objects.requireNonNull(body);
    }

    public List<String> getStates() {
        return STATES;
    }

    public List<LayerTable> getLayers() {
        String id = getBody().address().id();
        List<Map<String, Integer>> counts = STATES.stream()
                .map(state -> census.in(GraphNames.architecture(id, state)))
                .toList();
        return metamodels.current().layers().stream()
                .map(layer -> table(layer, id, counts))
                .filter(table -> !table.rows().isEmpty())
                .toList();
    }

    private LayerTable table(Layer layer, String id, List<Map<String, Integer>> counts) {
        return new LayerTable(
                layer,
                metamodels.current().kindsOf(layer).stream()
                        .filter(kind -> counts.stream().anyMatch(c -> c.containsKey(kind.id())))
                        .map(kind -> new KindRow(kind, cells(kind, id, counts)))
                        .toList());
    }

    private static List<Cell> cells(Kind kind, String id, List<Map<String, Integer>> counts) {
        return java.util.stream.IntStream.range(0, STATES.size())
                .mapToObj(i -> new Cell(
                        STATES.get(i),
                        counts.get(i).getOrDefault(kind.id(), 0),
                        Address.of("/list.xhtml")
                                .with("kind", kind.id())
                                .with("graph", GraphNames.architecture(id, STATES.get(i)))
                                .toString()))
                .toList();
    }

    /** What the body owns in the catalogue, by kind: its systems and their documents lie there. */
    public List<Owned> getOwned() {
        return metamodels.current().kinds().stream()
                .filter(kind -> kind.ownedThrough() != null && kind.homes().contains("catalogue"))
                .map(this::owned)
                .filter(owned -> owned.count() > 0)
                .toList();
    }

    private Owned owned(Kind kind) {
        String id = getBody().address().id();
        long count = elements.list(ElementQuery.of(kind.id(), language.lang())
                        .in(GraphNames.CATALOGUE)
                        .filteredBy(Map.of(ElementQuery.BODY, id))
                        .page(0, 1))
                .total();
        String url = Address.of("/list.xhtml")
                .with("kind", kind.id())
                .with(ElementQuery.BODY, id)
                .toString();
        return new Owned(kind, count, url);
    }

    /** The kinds of one layer. */
    public record LayerTable(Layer layer, List<KindRow> rows) {}

    /** A kind with one cell for each state. */
    public record KindRow(Kind kind, List<Cell> cells) {}

    /** The number of elements in one state. */
    public record Cell(String state, int count, String url) {}

    /** Elements of the catalogue that belong to the body. */
    public record Owned(Kind kind, long count, String url) {}
}
