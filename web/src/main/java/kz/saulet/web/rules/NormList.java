package kz.saulet.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.saulet.architecture.ElementQuery;
import kz.saulet.architecture.ElementRow;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.architecture.Value;
import kz.saulet.examination.RuleBook;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.metamodel.Kind;
import kz.saulet.web.element.Rendering;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** The norm register: acts with their dates and editions, and how many rules rest on each. */
@Named("norms")
@RequestScoped
public class NormList {

    private static final String PATH = "norm";
    private static final int ALL = 500;

    private Elements elements;
    private MetamodelRegistry metamodels;
    private RuleBook book;
    private Rendering rendering;
    private Language language;
    private @Nullable List<Act> acts;

    @Inject
    public NormList(
            Elements elements, MetamodelRegistry metamodels, RuleBook book, Rendering rendering, Language language) {
        this.elements = elements;
        this.metamodels = metamodels;
        this.book = book;
        this.rendering = rendering;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected NormList() {}

    /** Acts that rules rest on come first. */
    public List<Act> getActs() {
        if (acts == null) {
            Kind kind = metamodels.current().kindOfPath(PATH).orElseThrow();
            acts =
                    elements
                            .list(ElementQuery.of(kind.id(), language.lang())
                                    .in(GraphNames.NORMS)
                                    .page(0, ALL))
                            .rows()
                            .stream()
                            .map(this::act)
                            .sorted(Comparator.comparingLong(Act::rules).reversed())
                            .toList();
        }
        return acts;
    }

    private Act act(ElementRow row) {
        String code = text(row, "code");
        long rules = book.rules().rules().stream()
                .filter(r -> Objects.equals(r.basis().act(), code))
                .count();
        return new Act(
                code,
                row,
                text(row, "number"),
                day(row, "documentDate"),
                day(row, "validFrom"),
                day(row, "validTo"),
                inForce(row),
                editions(row),
                rules,
                rendering.url(row.address()));
    }

    private boolean inForce(ElementRow row) {
        LocalDate to = day(row, "validTo");
        LocalDate from = day(row, "validFrom");
        LocalDate today = language.getToday();
        return (from == null || !today.isBefore(from)) && (to == null || today.isBefore(to));
    }

    private static List<String> editions(ElementRow row) {
        List<String> editions = new ArrayList<>();
        for (Value value : row.values().getOrDefault("hasEdition", List.of())) {
            if (value instanceof Value.Reference edition) {
                editions.add(Rendering.tail(edition.iri()).replaceFirst("^.*?(\\d{4}-\\d{2}-\\d{2})$", "$1"));
            }
        }
        editions.sort(Comparator.reverseOrder());
        return editions;
    }

    private static String text(ElementRow row, String property) {
        return row.values().getOrDefault(property, List.of()).stream()
                .filter(Value.Literal.class::isInstance)
                .map(v -> ((Value.Literal) v).lexical())
                .findFirst()
                .orElse("");
    }

    private static @Nullable LocalDate day(ElementRow row, String property) {
        String text = text(row, property);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** The name of an act by its id in the register. */
    public String name(@Nullable String code) {
        Optional<Labels> label = getActs().stream()
                .filter(a -> a.code().equals(code))
                .map(a -> a.row().label())
                .findFirst();
        return label.map(language::in).orElse(code == null ? language.say("rules.noAct") : code);
    }

    /** An act of the register. */
    public record Act(
            String code,
            ElementRow row,
            String number,
            @Nullable LocalDate date,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean inForce,
            List<String> editions,
            long rules,
            String url) {}
}
