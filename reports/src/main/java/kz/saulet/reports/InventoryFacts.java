package kz.saulet.reports;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.architecture.ElementRow;
import kz.saulet.architecture.Value;
import kz.saulet.architecture.Value.Reference;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.CodeList;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import kz.saulet.organisation.Person;
import org.jspecify.annotations.Nullable;

/** What the second sheet says: what was asked, when, by whom, and at which state of the data it was answered. */
final class InventoryFacts {

    private final Kind kind;
    private final ElementQuery query;
    private final Metamodel metamodel;
    private final Person person;
    private final LocalDateTime now;
    private final Lang lang;
    private final Map<String, Labels> namesOfFilters = new HashMap<>();
    private long rows;
    private long firstPosition = -1;
    private long lastPosition = -1;

    InventoryFacts(Kind kind, ElementQuery query, Metamodel metamodel, Person person, LocalDateTime now) {
        this.kind = kind;
        this.query = query;
        this.metamodel = metamodel;
        this.person = person;
        this.now = now;
        this.lang = query.lang();
    }

    /** Counts the row and learns the names of elements that the filters mention. */
    void seen(ElementRow row) {
        rows++;
        for (String filter : query.filters().values()) {
            if (filter.contains("/") && !namesOfFilters.containsKey(filter)) {
                row.values().values().forEach(values -> values.forEach(v -> learn(filter, v)));
            }
        }
    }

    void readAt(long position) {
        firstPosition = firstPosition < 0 ? position : firstPosition;
        lastPosition = position;
    }

    List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("fact.list", kind.plural().in(lang)));
        facts.add(fact("fact.graph", query.graph() == null ? text("fact.graph.all") : GraphNames.path(query.graph())));
        query.filters().entrySet().stream()
                .filter(f -> !f.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .forEach(f -> facts.add(new Fact(
                        text("fact.filter") + ": " + filterName(f.getKey()),
                        Cell.text(filterValue(f.getKey(), f.getValue())))));
        if (query.text() != null && !query.text().isBlank()) {
            facts.add(fact("fact.text", query.text()));
        }
        facts.add(new Fact(text("fact.rows"), new Cell.Number(BigDecimal.valueOf(rows))));
        facts.add(new Fact(text("fact.at"), new Cell.Time(now)));
        facts.add(fact("fact.by", who()));
        facts.add(fact("fact.position", position()));
        return facts;
    }

    private void learn(String iri, Value value) {
        if (value instanceof Reference reference && reference.iri().equals(iri)) {
            namesOfFilters.put(iri, reference.label());
        }
    }

    private String filterName(String key) {
        Property property = property(key);
        if (key.equals(ElementQuery.BODY)) {
            return text("fact.body");
        }
        return property == null ? key : property.label().in(lang);
    }

    private String filterValue(String key, String value) {
        if (value.equals(ElementQuery.NONE)) {
            return text("fact.filter.none");
        }
        Property property = property(key);
        CodeList codes = property == null
                ? null
                : metamodel.codeList(property.codeList()).orElse(null);
        return Arrays.stream(value.split(","))
                .map(v -> codes == null
                        ? namesOfFilters
                                .getOrDefault(v, Labels.none())
                                .text(lang)
                                .map(t -> t.value())
                                .orElse(v)
                        : codes.code(v.strip()).map(c -> c.label().in(lang)).orElse(v))
                .collect(Collectors.joining(", "));
    }

    private @Nullable Property property(String key) {
        return kind.property(key).orElse(null);
    }

    private String who() {
        String roles =
                person.roles().stream().map(r -> r.label().in(lang)).sorted().collect(Collectors.joining(", "));
        return roles.isEmpty() ? person.login() : person.login() + " (" + roles + ")";
    }

    /** Two positions when the data changed while the list was read. */
    private String position() {
        return firstPosition == lastPosition ? Long.toString(lastPosition) : firstPosition + " – " + lastPosition;
    }

    private Fact fact(String key, String value) {
        return new Fact(text(key), Cell.text(value));
    }

    private String text(String key) {
        return ReportTexts.in(key, lang);
    }
}
