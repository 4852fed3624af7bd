package kz.saulet.reports;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.replay.ChangeKind;
import kz.saulet.replay.ReplayChange;
import kz.saulet.replay.ReplayCount;
import kz.saulet.replay.ReplayFilter;
import kz.saulet.replay.ReplayResult;
import kz.saulet.replay.ReplayView;
import kz.saulet.replay.Threshold;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.OfficialTime;
import org.jspecify.annotations.Nullable;

/** The verdicts of a replay as a table: one row a rule and round, the totals among the facts. */
public final class ReplayTable implements ReportTable {

    private static final List<Heading> HEADINGS = List.of(
            new Heading("number", 16),
            new Heading("body", 40),
            new Heading("type", 24),
            new Heading("rule", 10),
            new Heading("kind", 18),
            new Heading("reason", 22),
            new Heading("then", 16),
            new Heading("now", 16),
            new Heading("severity", 14),
            new Heading("findings", 10),
            new Heading("note", 80));

    private final ReplayView view;
    private final ReplayResult result;
    private final ReplayFilter filter;
    private final Map<String, Labels> names;
    private final List<Threshold> thresholds;
    private final Lang lang;

    /** @param names of bodies by IRI */
    public ReplayTable(
            ReplayView view,
            ReplayResult result,
            ReplayFilter filter,
            Map<String, Labels> names,
            List<Threshold> thresholds,
            Lang lang) {
        this.view = view;
        this.result = result;
        this.filter = filter;
        this.names = names;
        this.thresholds = thresholds;
        this.lang = lang;
    }

    @Override
    public String title() {
        return text("replay.title") + " " + view.id();
    }

    @Override
    public List<Column> columns() {
        return HEADINGS.stream()
                .map(h -> new Column(text("replay.column." + h.key()), "", h.width()))
                .toList();
    }

    @Override
    public void rows(RowSink sink) throws IOException {
        for (ReplayChange change : result.changes(filter)) {
            sink.row(cells(change));
        }
    }

    private List<Cell> cells(ReplayChange change) {
        Labels note = change.note();
        return List.of(
                Cell.text(change.round().number()),
                Cell.text(body(change.round().body())),
                Cell.text(change.round().documentType().label().in(lang)),
                Cell.text(change.rule()),
                Cell.text(text("replay.kind." + change.kind().id())),
                Cell.text(text("replay.reason." + change.reason().id())),
                Cell.text(verdict(change.before())),
                Cell.text(verdict(change.after())),
                Cell.text(text("replay.severity." + change.severity().id())),
                number(change.found()),
                note == null ? Cell.BLANK : Cell.text(note.in(lang)));
    }

    private String body(String iri) {
        return names.getOrDefault(iri, new Labels(Map.of("", iri))).in(lang);
    }

    private String verdict(@Nullable Verdict verdict) {
        return verdict == null ? "" : text("replay.verdict." + verdict.id());
    }

    @Override
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(text("replay.fact.set"), Cell.text(view.ruleSet())));
        facts.add(new Fact(
                text("replay.fact.parameters"),
                Cell.text(thresholds.stream()
                        .map(t -> t.rule() + ", " + t.name().in(lang) + ": " + t.value())
                        .collect(Collectors.joining("; ")))));
        facts.add(new Fact(
                text("replay.fact.at"),
                new Cell.Time(LocalDateTime.ofInstant(view.startedAt(), OfficialTime.ZONE)
                        .withNano(0))));
        facts.add(new Fact(text("replay.fact.by"), Cell.text(view.startedBy())));
        facts.add(new Fact(text("replay.fact.rounds"), number(result.rounds().size())));
        long cases = result.rounds().stream().map(r -> r.caseId()).distinct().count();
        facts.add(new Fact(text("replay.fact.cases"), number((int) cases)));
        Map<ChangeKind, ReplayCount> totals = result.totals();
        for (ChangeKind kind : ChangeKind.values()) {
            ReplayCount count = totals.getOrDefault(kind, new ReplayCount(0, 0, 0));
            facts.add(new Fact(text("replay.kind." + kind.id()), number(count.verdicts())));
        }
        return facts;
    }

    private static Cell number(int value) {
        return new Cell.Number(BigDecimal.valueOf(value));
    }

    @Override
    public Headings headings() {
        return new Headings(
                text("replay.sheet.facts"), text("sheet.legend"), text("legend.column"), text("legend.meaning"));
    }

    private String text(String key) {
        return ReportTexts.in(key, lang);
    }

    private record Heading(String key, int width) {}
}
