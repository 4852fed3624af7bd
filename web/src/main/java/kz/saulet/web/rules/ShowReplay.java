package kz.saulet.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.saulet.language.Labels;
import kz.saulet.replay.ChangeKind;
import kz.saulet.replay.ChangeReason;
import kz.saulet.replay.ReplayChange;
import kz.saulet.replay.ReplayCount;
import kz.saulet.replay.ReplayFilter;
import kz.saulet.replay.ReplayGroup;
import kz.saulet.replay.ReplayResult;
import kz.saulet.replay.ReplayView;
import kz.saulet.replay.Replays;
import kz.saulet.replay.Threshold;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import kz.saulet.web.shell.Pages;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One run over past cases: how far it is, what turned, and every figure down to its verdicts. */
@Named("replay")
@RequestScoped
public class ShowReplay {

    private static final int SIZE = 50;
    private static final int REFRESH_SECONDS = 2;
    private static final List<ChangeKind> TURNED =
            List.of(ChangeKind.NEWLY_FAILING, ChangeKind.NEWLY_PASSING, ChangeKind.NOT_EVALUABLE, ChangeKind.OTHER);

    private Replays replays;
    private Refusals refusals;
    private Language language;
    private HttpServletRequest request;

    private @Nullable ReplayView view;
    private @Nullable ReplayResult result;
    private List<ReplayChange> found = List.of();
    private Map<String, Labels> names = Map.of();

    @Inject
    public ShowReplay(Replays replays, Refusals refusals, Language language, HttpServletRequest request) {
        this.replays = replays;
        this.refusals = refusals;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ShowReplay() {}

    public void load() {
        view = replays.view(parameter("id"));
        if (view.running()) {
            ExternalContext response = Faces.getExternalContext();
            response.setResponseHeader("Refresh", Integer.toString(REFRESH_SECONDS));
        }
        replays.result(parameter("id")).ifPresent(all -> {
            result = all;
            found = all.changes(filter());
            names = replays.names(
                    all.rounds().stream().map(r -> r.body()).distinct().toList());
        });
    }

    private ReplayFilter filter() {
        return new ReplayFilter(
                ChangeKind.of(parameter("kind")).orElse(null),
                ChangeReason.of(parameter("reason")).orElse(null),
                orNull(parameter("rule")),
                orNull(parameter("body")),
                orNull(parameter("q")));
    }

    public void cancel() {
        refusals.telling(() -> replays.cancel(parameter("id")));
        Faces.redirect(
                Faces.getRequestContextPath() + Address.of("/replay.xhtml").with("id", parameter("id")));
    }

    public ReplayView getView() {
        return Objects.requireNonNull(view);
    }

    /** The other thresholds of the run, each in a few words. */
    public List<String> getThresholds() {
        return words(replays.thresholds(getView().order()), language);
    }

    static List<String> words(List<Threshold> thresholds, Language language) {
        return thresholds.stream()
                .map(t -> t.rule() + ", " + language.in(t.name()) + ": " + t.value()
                        + (t.usual().isEmpty() ? "" : " (" + language.say("replay.usually") + " " + t.usual() + ")"))
                .toList();
    }

    public boolean isDone() {
        return result != null;
    }

    public long getCases() {
        return result == null
                ? 0
                : result.rounds().stream().map(r -> r.caseId()).distinct().count();
    }

    /** The five figures, each a way to its verdicts. */
    public List<Figure> getFigures() {
        Map<ChangeKind, ReplayCount> totals =
                result == null ? Map.of() : Objects.requireNonNull(result).totals();
        return Arrays.stream(ChangeKind.values())
                .map(k -> figure(k, totals.getOrDefault(k, new ReplayCount(0, 0, 0)), here()))
                .toList();
    }

    private Figure figure(ChangeKind kind, ReplayCount count, Address base) {
        boolean chosen = parameter("kind").equals(kind.id());
        return new Figure(kind.id(), count, base.with("kind", chosen ? null : kind.id()) + "#changes", chosen);
    }

    public List<Line> getBodies() {
        return result == null ? List.of() : lines(result.byBody(), "body");
    }

    public List<Line> getRules() {
        return result == null ? List.of() : lines(result.byRule(), "rule");
    }

    public List<Line> getReasons() {
        return result == null
                ? List.of()
                : lines(
                        result.byReason().stream()
                                .filter(g -> !g.key().equals(ChangeReason.NONE.id()))
                                .toList(),
                        "reason");
    }

    private List<Line> lines(List<ReplayGroup> groups, String parameter) {
        Address plain = Address.of("/replay.xhtml").with("id", parameter("id"));
        return groups.stream()
                .map(g -> new Line(
                        name(parameter, g.key()),
                        TURNED.stream()
                                .map(k -> figure(k, g.count(k), plain.with(parameter, g.key())))
                                .toList()))
                .filter(line -> line.figures().stream().anyMatch(f -> f.count().verdicts() > 0))
                .toList();
    }

    private String name(String parameter, String key) {
        return switch (parameter) {
            case "body" -> body(key);
            case "reason" -> language.say("replay.reason." + key);
            default -> key;
        };
    }

    public String body(String iri) {
        return language.in(names.getOrDefault(iri, new Labels(Map.of("", iri))));
    }

    /** The verdicts of this page that the filters let through. */
    public List<ReplayChange> getChanges() {
        return found.stream().skip(getPages().offset()).limit(SIZE).toList();
    }

    public long getTotal() {
        return found.size();
    }

    public Pages getPages() {
        return new Pages(here(), Pages.number(parameter(Pages.PARAMETER)), SIZE, found.size());
    }

    /** The filters in force, each with the address without it. */
    public List<RuleFilters.Option> getChosen() {
        return List.of("kind", "reason", "rule", "body", "q").stream()
                .filter(name -> !parameter(name).isEmpty())
                .map(name -> new RuleFilters.Option(
                        here().with(name, null) + "#changes", shown(name, parameter(name)), true))
                .toList();
    }

    private String shown(String name, String value) {
        return switch (name) {
            case "kind" -> language.knows("replay.kind." + value) ? language.say("replay.kind." + value) : value;
            case "reason" -> language.knows("replay.reason." + value) ? language.say("replay.reason." + value) : value;
            case "body" -> body(value);
            default -> value;
        };
    }

    public String getWorkbookUrl() {
        return Address.of("/api/v1/reports/replay.xlsx")
                .withAll(here().parameters().entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().get(0))))
                .with("lang", language.getTag())
                .toString();
    }

    public String getText() {
        return parameter("q");
    }

    public String tone(ChangeKind kind) {
        return switch (kind) {
            case NEWLY_FAILING -> "bad";
            case NEWLY_PASSING -> "good";
            case NOT_EVALUABLE -> "warn";
            case OTHER -> "info";
            case UNCHANGED -> "quiet";
        };
    }

    public String icon(ChangeKind kind) {
        return switch (kind) {
            case NEWLY_FAILING -> "cross";
            case NEWLY_PASSING -> "check";
            case NOT_EVALUABLE -> "question";
            case OTHER -> "info";
            case UNCHANGED -> "minus";
        };
    }

    private Address here() {
        Address address = Address.of("/replay.xhtml").with("id", parameter("id"));
        for (String name : List.of("kind", "reason", "rule", "body", "q")) {
            address = address.with(name, parameter(name));
        }
        return address;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** A number and the way to what it counts. */
    public record Figure(String kind, ReplayCount count, String url, boolean chosen) {}

    /** The figures of one body, rule or reason. */
    public record Line(String name, List<Figure> figures) {}
}
