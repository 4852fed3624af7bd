package kz.saulet.reports;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import kz.saulet.estate.EstateFinding;
import kz.saulet.estate.EstatePage;
import kz.saulet.estate.EstateProgress;
import kz.saulet.language.Lang;

/** Findings of the estate as a table: one row a finding, figures and the moment they stand at among the facts. */
public final class FindingsTable implements ReportTable {

    private static final List<Heading> HEADINGS = List.of(
            new Heading("rule", 10),
            new Heading("label", 50),
            new Heading("severity", 14),
            new Heading("body", 40),
            new Heading("element", 40),
            new Heading("message", 80),
            new Heading("remedy", 60),
            new Heading("norm", 30),
            new Heading("iri", 50));

    private final EstatePage found;
    private final Lang lang;

    public FindingsTable(EstatePage found, Lang lang) {
        this.found = found;
        this.lang = lang;
    }

    @Override
    public String title() {
        return text("findings.title");
    }

    @Override
    public List<Column> columns() {
        return HEADINGS.stream()
                .map(h -> new Column(text("findings.column." + h.key()), "", h.width()))
                .toList();
    }

    @Override
    public void rows(RowSink sink) throws IOException {
        for (EstateFinding row : found.rows()) {
            sink.row(cells(row));
        }
    }

    private List<Cell> cells(EstateFinding row) {
        return List.of(
                Cell.text(row.verdict().rule()),
                Cell.text(row.verdict().label().in(lang)),
                Cell.text(text("replay.severity." + row.verdict().severity().id())),
                Cell.text(row.bodyName().in(lang)),
                Cell.text(row.elementName().in(lang)),
                Cell.text(row.finding().message().in(lang)),
                Cell.text(row.finding().remedy().in(lang)),
                Cell.text(row.verdict().norm().title().in(lang)),
                Cell.text(row.element()));
    }

    @Override
    public List<Fact> facts() {
        EstateProgress state = found.state();
        return List.of(
                new Fact(text("findings.fact.findings"), number(found.total())),
                new Fact(text("findings.fact.elements"), number(found.elements())),
                new Fact(text("findings.fact.position"), number(state.position())),
                new Fact(text("findings.fact.current"), Cell.text(text("findings.current." + state.current()))),
                new Fact(text("findings.fact.date"), Cell.text(String.valueOf(state.date()))),
                new Fact(text("replay.fact.set"), Cell.text(state.ruleSet())));
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
