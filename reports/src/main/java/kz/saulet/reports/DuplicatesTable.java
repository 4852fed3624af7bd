package kz.saulet.reports;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.duplication.DecisionView;
import kz.saulet.duplication.DuplicateQuery;
import kz.saulet.duplication.PairPage;
import kz.saulet.duplication.PairRow;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.submission.OfficialTime;
import org.jspecify.annotations.Nullable;

/** Pairs that look alike as a table: one row a pair, the filters and the moment among the facts. */
public final class DuplicatesTable implements ReportTable {

    private static final List<Heading> HEADINGS = List.of(
            new Heading("score", 10),
            new Heading("one", 40),
            new Heading("oneBodies", 36),
            new Heading("other", 40),
            new Heading("otherBodies", 36),
            new Heading("decision", 20),
            new Heading("reason", 50),
            new Heading("by", 16),
            new Heading("at", 18),
            new Heading("changed", 14),
            new Heading("oneIri", 44),
            new Heading("otherIri", 44));

    private static final int PLACES = 4;

    private final PairPage found;
    private final Asked asked;
    private final Lang lang;

    /**
     * The question in words.
     *
     * @param kind names of the kind, plural
     * @param body name of the body, or null for all
     */
    public record Asked(
            DuplicateQuery query, Labels kind, @Nullable Labels body) {}

    public DuplicatesTable(PairPage found, Asked asked, Lang lang) {
        this.found = found;
        this.asked = asked;
        this.lang = lang;
    }

    @Override
    public String title() {
        return text("duplicates.title");
    }

    @Override
    public List<Column> columns() {
        return HEADINGS.stream()
                .map(h -> new Column(
                        text("duplicates.column." + h.key()), text("duplicates.meaning." + h.key()), h.width()))
                .toList();
    }

    @Override
    public void rows(RowSink sink) throws IOException {
        for (PairRow row : found.rows()) {
            sink.row(cells(row));
        }
    }

    private List<Cell> cells(PairRow row) {
        List<Cell> cells = new ArrayList<>();
        cells.add(score(row.score()));
        cells.add(Cell.text(row.one().element().label().in(lang)));
        cells.add(Cell.text(bodies(row.one())));
        cells.add(Cell.text(row.other().element().label().in(lang)));
        cells.add(Cell.text(bodies(row.other())));
        cells.addAll(decision(row.decision()));
        cells.add(Cell.text(row.one().element().iri()));
        cells.add(Cell.text(row.other().element().iri()));
        return cells;
    }

    private List<Cell> decision(@Nullable DecisionView decision) {
        if (decision == null) {
            return List.of(Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK, Cell.BLANK);
        }
        return List.of(
                Cell.text(decision.verdict().label().in(lang)),
                Cell.text(decision.reason()),
                Cell.text(decision.by()),
                new Cell.Time(LocalDateTime.ofInstant(decision.at(), OfficialTime.ZONE)
                        .withNano(0)),
                Cell.text(text("duplicates.changed." + decision.changedSince())));
    }

    private String bodies(PairRow.Side side) {
        return side.bodies().stream().map(body -> body.label().in(lang)).collect(Collectors.joining("; "));
    }

    private static Cell score(double score) {
        return new Cell.Number(BigDecimal.valueOf(score).setScale(PLACES, RoundingMode.HALF_UP));
    }

    @Override
    public List<Fact> facts() {
        DuplicateQuery query = asked.query();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("duplicates.fact.kind", asked.kind().in(lang)));
        facts.add(fact("fact.body", named(asked.body())));
        facts.add(new Fact(text("duplicates.fact.least"), score(query.least())));
        facts.add(fact("duplicates.fact.decision", query.decisions().label().in(lang)));
        facts.add(fact("duplicates.fact.element", element(query.element())));
        facts.add(new Fact(text("duplicates.fact.pairs"), number(found.total())));
        facts.add(new Fact(text("fact.at"), new Cell.Date(OfficialTime.today())));
        facts.add(new Fact(text("fact.position"), number(found.state().position())));
        facts.add(fact(
                "findings.fact.current",
                text("findings.current." + found.state().current())));
        return facts;
    }

    /** The element of all pairs by its name, if there are any that the reader may see. */
    private String element(@Nullable String iri) {
        if (iri == null) {
            return named(null);
        }
        return found.rows().stream()
                .flatMap(row -> Stream.of(row.one().element(), row.other().element()))
                .filter(element -> element.iri().equals(iri))
                .findFirst()
                .map(element -> element.label().in(lang))
                .orElse(iri);
    }

    private String named(@Nullable Labels name) {
        return name == null ? text("duplicates.all") : name.in(lang);
    }

    private Fact fact(String key, String value) {
        return new Fact(text(key), Cell.text(value));
    }

    private static Cell number(long value) {
        return new Cell.Number(BigDecimal.valueOf(value));
    }

    @Override
    public Headings headings() {
        return new Headings(text("sheet.facts"), text("sheet.legend"), text("legend.column"), text("legend.meaning"));
    }

    private String text(String key) {
        return ReportTexts.in(key, lang);
    }

    private record Heading(String key, int width) {}
}
