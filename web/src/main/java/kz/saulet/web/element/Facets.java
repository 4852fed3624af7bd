package kz.saulet.web.element;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.metamodel.CodeList;
import kz.saulet.metamodel.Property;
import kz.saulet.metamodel.ValueType;
import kz.saulet.web.shell.Language;

/** The filters of a list, made from the types of its kind's properties; and those in force. */
@Named
@RequestScoped
public class Facets {

    private static final Set<ValueType> NUMBERS = Set.of(ValueType.INTEGER, ValueType.DECIMAL);
    private static final Set<ValueType> RANGES = Set.of(ValueType.INTEGER, ValueType.DECIMAL, ValueType.DATE);

    private ListElements list;
    private MetamodelRegistry metamodels;
    private ElementNames names;
    private Language language;

    @Inject
    public Facets(ListElements list, MetamodelRegistry metamodels, ElementNames names, Language language) {
        this.list = list;
        this.metamodels = metamodels;
        this.names = names;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Facets() {}

    static boolean isNumber(Property property) {
        return NUMBERS.contains(property.type());
    }

    /** Fits a table cell. */
    static boolean isShort(Property property) {
        return property.type() != ValueType.TEXT
                && property.type() != ValueType.LOCALIZED_TEXT
                && !property.inherited();
    }

    /** Code lists and yes-or-no questions, as choices. */
    public List<Facet> getChoices() {
        return properties().stream()
                .filter(p -> p.type() == ValueType.CODE || p.type() == ValueType.BOOLEAN)
                .map(p -> new Facet(p, options(p)))
                .filter(f -> !f.options().isEmpty())
                .toList();
    }

    /** Numbers and dates, as ranges. */
    public List<Range> getRanges() {
        return properties().stream()
                .filter(p -> RANGES.contains(p.type()))
                .map(p -> new Range(p, value(p.id())))
                .toList();
    }

    /** Own properties of the kind come before what all elements have. */
    private List<Property> properties() {
        return list.getQuery().kind().properties().stream()
                .sorted(Comparator.comparing(Property::inherited))
                .toList();
    }

    /** Whether elements of the kind belong to state bodies. */
    public boolean isByBody() {
        return list.getQuery().kind().ownedThrough() != null
                || list.getQuery().kind().homes().stream().anyMatch(home -> home.startsWith("architecture/"));
    }

    private String value(String property) {
        return list.getQuery().filters().getOrDefault(property, "");
    }

    private List<Option> options(Property property) {
        List<String> chosen = Arrays.asList(value(property.id()).split(","));
        if (property.type() == ValueType.BOOLEAN) {
            return List.of(
                    new Option("true", language.say("text.yes"), chosen.contains("true")),
                    new Option("false", language.say("text.no"), chosen.contains("false")));
        }
        return metamodels.current().codeList(property.codeList()).map(CodeList::codes).orElse(List.of()).stream()
                .map(c ->
                        new Option(c.id(), language.in(c.label()), chosen.contains(c.id()) || chosen.contains(c.iri())))
                .toList();
    }

    /** What narrows the list now, each with the address of the list without it. */
    public List<Chip> getChips() {
        List<Chip> chips = new ArrayList<>();
        ListQuery query = list.getQuery();
        if (!query.text().isEmpty()) {
            chips.add(new Chip(language.say("list.text"), query.text(), remove("q")));
        }
        query.filters().forEach((id, value) -> chips.add(new Chip(label(id), describe(id, value), remove(id))));
        return chips;
    }

    /** Filters that the form does not show but must keep: relations chosen on another page. */
    public List<Kept> getKept() {
        return list.getQuery().filters().entrySet().stream()
                .filter(f -> list.getQuery()
                        .kind()
                        .property(f.getKey())
                        .map(Facets::keptAside)
                        .orElse(false))
                .map(f -> new Kept(f.getKey(), f.getValue()))
                .toList();
    }

    private static boolean keptAside(Property property) {
        return property.type() != ValueType.CODE
                && property.type() != ValueType.BOOLEAN
                && !RANGES.contains(property.type());
    }

    /** State bodies to narrow the list to. */
    public List<Option> getBodies() {
        String chosen = value(ElementQuery.BODY);
        return names.getBodies().stream()
                .map(b -> new Option(
                        b.address().id(),
                        language.in(b.label()),
                        chosen.equals(b.address().id())
                                || chosen.equals(b.address().iri())))
                .toList();
    }

    /** Columns to choose from. */
    public List<Option> getColumns() {
        List<String> shown =
                list.getColumns().stream().map(c -> c.property().id()).toList();
        return properties().stream()
                .filter(p -> !p.id().equals("label"))
                .map(p -> new Option(p.id(), language.in(p.label()), shown.contains(p.id())))
                .toList();
    }

    private String remove(String filter) {
        return list.getQuery().without("/list.xhtml", filter).toString();
    }

    private String label(String id) {
        return id.equals(ElementQuery.BODY)
                ? language.say("list.body")
                : list.getQuery()
                        .kind()
                        .property(id)
                        .map(p -> language.in(p.label()))
                        .orElse(id);
    }

    private String describe(String id, String value) {
        if (value.equals(ElementQuery.NONE)) {
            return language.say("text.none");
        }
        Property property = list.getQuery().kind().property(id).orElse(null);
        if (property == null) {
            return names.of(value);
        }
        if (property.isRelation()) {
            return list.nameInRows(id, value).orElseGet(() -> names.of(value));
        }
        List<String> chosen = options(property).stream()
                .filter(Option::chosen)
                .map(Option::label)
                .toList();
        return chosen.isEmpty() ? value : String.join(", ", chosen);
    }

    /** A property with its choices. */
    public record Facet(Property property, List<Option> options) {

        public boolean isActive() {
            return options.stream().anyMatch(Option::chosen);
        }
    }

    /** One choice. */
    public record Option(String id, String label, boolean chosen) {}

    /** A property that is narrowed by {@code from..to}. */
    public record Range(Property property, String value) {

        public String getFrom() {
            return value.contains("..") ? value.substring(0, value.indexOf("..")) : value;
        }

        public String getTo() {
            return value.contains("..") ? value.substring(value.indexOf("..") + 2) : value;
        }
    }

    /** A filter carried along. */
    public record Kept(String key, String value) {}

    /** A filter in force. */
    public record Chip(String label, String value, String removeUrl) {}
}
