package kz.saulet.web.element;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.saulet.architecture.ElementPage;
import kz.saulet.architecture.ElementRow;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.architecture.Value;
import kz.saulet.graph.GraphNames;
import kz.saulet.metamodel.Property;
import kz.saulet.organisation.Permissions;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import kz.saulet.web.shell.Pages;
import org.jspecify.annotations.Nullable;

/** A list of one kind: columns and filters from the metamodel, its whole state in the address. */
@Named("list")
@RequestScoped
public class ListElements {

    private static final String PATH = "/list.xhtml";
    private static final int SIZE = 50;

    private Elements elements;
    private MetamodelRegistry metamodels;
    private Rendering rendering;
    private Permissions permissions;
    private Language language;
    private HttpServletRequest request;
    private @Nullable ListQuery query;
    private @Nullable ElementPage page;

    @Inject
    public ListElements(
            Elements elements,
            MetamodelRegistry metamodels,
            Rendering rendering,
            Permissions permissions,
            Language language,
            HttpServletRequest request) {
        this.elements = elements;
        this.metamodels = metamodels;
        this.rendering = rendering;
        this.permissions = permissions;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ListElements() {}

    public void load() {
        ListQuery asked = ListQuery.of(request, metamodels.current());
        query = asked;
        page = elements.list(asked.query(language.lang(), (number() - 1) * SIZE, SIZE));
    }

    private int number() {
        String asked = request.getParameter(Pages.PARAMETER);
        return Pages.number(asked == null ? "" : asked);
    }

    public ListQuery getQuery() {
        return Objects.requireNonNull(query);
    }

    public long getTotal() {
        return Objects.requireNonNull(page).total();
    }

    public Pages getPages() {
        return new Pages(getQuery().address(PATH), number(), SIZE, getTotal());
    }

    public List<Column> getColumns() {
        return chosen().filter(p -> !isName(p)).map(this::column).toList();
    }

    /** The asked columns, else those the metamodel names for lists, else the first few that are short. */
    private Stream<Property> chosen() {
        List<Property> all = getQuery().kind().properties();
        if (!getQuery().columns().isEmpty()) {
            List<String> asked = Arrays.asList(getQuery().columns().split(","));
            return all.stream().filter(p -> asked.contains(p.id()));
        }
        List<Property> listed = getQuery().kind().listed();
        return listed.size() > 1
                ? listed.stream()
                : all.stream().filter(Facets::isShort).limit(6);
    }

    private static boolean isName(Property property) {
        return property.id().equals("label");
    }

    private Column column(Property property) {
        return new Column(property, Facets.isNumber(property), sortUrl(property.id()), sortIcon(property.id()));
    }

    public String getNameSortUrl() {
        return sortUrl(null);
    }

    public String getNameSortIcon() {
        return sortIcon(null);
    }

    private String sortUrl(@Nullable String property) {
        boolean turn =
                Objects.equals(getQuery().sort(), property) && !getQuery().descending();
        return getQuery()
                .address(PATH)
                .with("sort", property)
                .with("desc", turn ? "true" : null)
                .toString();
    }

    private String sortIcon(@Nullable String property) {
        if (!Objects.equals(getQuery().sort(), property)) {
            return "sort";
        }
        return getQuery().descending() ? "down" : "up";
    }

    public List<Row> getRows() {
        List<Column> columns = getColumns();
        return Objects.requireNonNull(page).rows().stream()
                .map(r -> new Row(r, rendering.url(r.address()), cells(r, columns)))
                .toList();
    }

    private List<Cell> cells(ElementRow row, List<Column> columns) {
        return columns.stream()
                .map(c -> new Cell(
                        c,
                        rendering.show(
                                c.property(),
                                row.values().getOrDefault(c.property().id(), List.of()))))
                .toList();
    }

    /** The name of an element that rows of this page refer to. */
    Optional<String> nameInRows(String property, String iri) {
        return Objects.requireNonNull(page).rows().stream()
                .flatMap(r -> r.values().getOrDefault(property, List.of()).stream())
                .filter(v -> v instanceof Value.Reference reference
                        && reference.iri().equals(iri))
                .map(v -> language.in(((Value.Reference) v).label()))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    public String getWorkbookUrl() {
        return getQuery()
                .address("/api/v1/reports/inventory.xlsx")
                .with("lang", language.getTag())
                .toString();
    }

    /** Where the person may add an element of the kind, seen from this list; null when nowhere. */
    public @Nullable String getAddUrl() {
        String graph = getQuery().graph() == null ? homeGraph() : getQuery().graph();
        return graph != null && permissions.mayEdit(graph)
                ? Address.of("/edit.xhtml")
                        .with("kind", getQuery().kind().id())
                        .with("graph", graph)
                        .toString()
                : null;
    }

    /** The graph of kinds that live in one place only, such as the catalogue. */
    private @Nullable String homeGraph() {
        List<String> homes = getQuery().kind().homes().stream()
                .filter(home -> !home.startsWith("proposal/"))
                .toList();
        return homes.size() == 1 && !homes.get(0).contains("{") ? GraphNames.ofPath(homes.get(0)) : null;
    }

    public String getClearUrl() {
        return Address.of(PATH).with("kind", getQuery().kind().id()).toString();
    }

    /** A column with its place in the order. */
    public record Column(Property property, boolean number, String sortUrl, String sortIcon) {}

    /** An element with the values of the columns. */
    public record Row(ElementRow row, String url, List<Cell> cells) {}

    /** What one column says of one element. */
    public record Cell(Column column, List<Shown> values) {}
}
