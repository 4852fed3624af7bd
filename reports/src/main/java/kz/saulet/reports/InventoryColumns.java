package kz.saulet.reports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.saulet.architecture.ElementRow;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import kz.saulet.metamodel.ValueType;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;

/**
 * The columns of an inventory: the names in three languages, the chosen properties, and the marks of origin that travel with
 * every element.
 */
final class InventoryColumns {

    private static final String NAME = "label";
    private static final Set<String> ALWAYS_LAST = Set.of("synthetic", "factStatus");

    private record Source(Column column, Function<ElementRow, Cell> cell) {}

    private final List<Source> sources = new ArrayList<>();
    private final Kind kind;
    private final Metamodel metamodel;
    private final CellValues values;
    private final Lang lang;

    private InventoryColumns(Kind kind, Metamodel metamodel, Lang lang) {
        this.kind = kind;
        this.metamodel = metamodel;
        this.lang = lang;
        this.values = new CellValues(metamodel, lang);
    }

    static InventoryColumns of(Kind kind, InventoryOrder order, Metamodel metamodel) {
        InventoryColumns columns =
                new InventoryColumns(kind, metamodel, order.query().lang());
        columns.addNames();
        columns.addKind();
        columns.chosen(order.properties()).forEach(columns::add);
        columns.addMarks(order.query().graph() == null);
        return columns;
    }

    List<Column> columns() {
        return sources.stream().map(Source::column).toList();
    }

    List<Cell> cells(ElementRow row) {
        return sources.stream().map(s -> s.cell().apply(row)).toList();
    }

    private List<Property> chosen(List<String> ids) {
        List<Property> properties =
                ids.isEmpty() ? kind.listed() : ids.stream().map(this::property).toList();
        return properties.stream()
                .filter(p -> !p.id().equals(NAME) && !ALWAYS_LAST.contains(p.id()))
                .distinct()
                .toList();
    }

    private Property property(String id) {
        return metamodel.subkinds(kind.iri()).stream()
                .flatMap(k -> k.property(id).stream())
                .findFirst()
                .orElseThrow(() -> new InvalidInput(List.of(new FieldError(id, "unknown"))));
    }

    /** Officials keep every name in three columns; the reader's language comes first. */
    private void addNames() {
        Set<Lang> order = new LinkedHashSet<>(List.of(lang));
        order.addAll(List.of(Lang.values()));
        for (Lang each : order) {
            String title = ReportTexts.in("column.name." + each.tag(), lang);
            add(title, "", 48, row -> Cell.text(row.label().exactly(each).orElse("")));
        }
    }

    private void addKind() {
        if (metamodel.subkinds(kind.iri()).size() > 1) {
            add(
                    ReportTexts.in("column.kind", lang),
                    "",
                    28,
                    row -> Cell.text(metamodel
                            .kind(row.kindId())
                            .map(k -> k.label().in(lang))
                            .orElse(row.kindId())));
        }
    }

    private void add(Property property) {
        add(
                property.label().in(lang),
                property.description().in(lang),
                width(property.type()),
                row -> values.cell(property, row.values().getOrDefault(property.id(), List.of())));
    }

    private void addMarks(boolean severalGraphs) {
        if (severalGraphs) {
            add(
                    text("column.graph"),
                    text("column.graph.meaning"),
                    28,
                    row -> Cell.text(GraphNames.path(row.address().graph())));
        }
        add(
                text("column.synthetic"),
                text("column.synthetic.meaning"),
                16,
                row -> Cell.text(text(row.synthetic() ? "yes" : "no")));
        add(text("column.status"), text("column.status.meaning"), 24, row -> Cell.text(status(row)));
        add(
                text("column.address"),
                text("column.address.meaning"),
                52,
                row -> Cell.text(row.address().iri()));
    }

    private String status(ElementRow row) {
        String id = row.factStatus();
        return id == null
                ? ""
                : metamodel
                        .codeList("status")
                        .flatMap(l -> l.code(id))
                        .map(c -> c.label().in(lang))
                        .orElse(id);
    }

    private void add(String title, String explanation, int width, Function<ElementRow, Cell> cell) {
        sources.add(
                new Source(new Column(title, explanation, Math.max(width, Math.min(title.length() + 4, 40))), cell));
    }

    private String text(String key) {
        return ReportTexts.in(key, lang);
    }

    private static int width(ValueType type) {
        return switch (type) {
            case INTEGER, DECIMAL, BOOLEAN, DATE -> 12;
            case DATE_TIME, STRING, CODE -> 20;
            case LOCALIZED, URL, REFERENCE -> 36;
            case TEXT, LOCALIZED_TEXT -> 60;
        };
    }
}
