package kz.saulet.web.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.saulet.examination.Criterion;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;

/**
 * Verdicts grouped norm → rule → finding, narrowed by verdict, severity and criterion. Shows at first what needs an eye:
 * failed and not evaluated. Counts of checks and counts of elements are kept apart.
 */
@Named("board")
@RequestScoped
public class VerdictBoard {

    private static final String NEEDS_AN_EYE = "failed,cannot-evaluate,error";

    private Language language;
    private HttpServletRequest request;
    private List<VerdictLine> lines = List.of();

    @Inject
    public VerdictBoard(Language language, HttpServletRequest request) {
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected VerdictBoard() {}

    public void show(List<VerdictLine> all) {
        lines = all;
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private Set<String> verdicts() {
        String asked = parameter("verdict");
        return Set.of((asked.isEmpty() ? NEEDS_AN_EYE : asked).split(","));
    }

    private boolean isAll() {
        return parameter("verdict").equals("all");
    }

    private Address here() {
        return Address.of(request.getServletPath())
                .with("id", parameter("id"))
                .with("verdict", parameter("verdict"))
                .with("severity", parameter("severity"))
                .with("criterion", parameter("criterion"));
    }

    /** One entry for each of the five verdicts, and one for all. */
    public List<Filter> getVerdictFilters() {
        List<Filter> filters = new ArrayList<>();
        filters.add(new Filter(
                language.say("verdict.eye"),
                "",
                "",
                count(l -> Set.of(NEEDS_AN_EYE.split(",")).contains(l.verdict().id())),
                here().with("verdict", null).toString(),
                parameter("verdict").isEmpty()));
        for (Verdict verdict : Verdict.values()) {
            filters.add(new Filter(
                    language.say("verdict." + verdict.id()),
                    tone(verdict),
                    icon(verdict),
                    count(l -> l.verdict() == verdict),
                    here().with("verdict", verdict.id()).toString(),
                    parameter("verdict").equals(verdict.id())));
        }
        filters.add(new Filter(
                language.say("verdict.all"),
                "",
                "",
                lines.size(),
                here().with("verdict", "all").toString(),
                isAll()));
        return filters;
    }

    private long count(java.util.function.Predicate<VerdictLine> which) {
        return lines.stream().filter(which).count();
    }

    public List<Filter> getSeverityFilters() {
        return Arrays.stream(Severity.values())
                .map(s -> filter("severity", s.id(), language.say("severity." + s.id()), count(l -> l.severity() == s)))
                .toList();
    }

    public List<Filter> getCriterionFilters() {
        return Arrays.stream(Criterion.values())
                .map(c -> filter("criterion", c.id(), language.in(c.label()), count(l -> l.criterion()
                        .equals(c.id()))))
                .filter(f -> f.count() > 0)
                .toList();
    }

    private Filter filter(String name, String id, String label, long count) {
        boolean chosen = parameter(name).equals(id);
        return new Filter(
                label, "", "", count, here().with(name, chosen ? null : id).toString(), chosen);
    }

    private List<VerdictLine> shown() {
        return lines.stream()
                .filter(l -> isAll() || verdicts().contains(l.verdict().id()))
                .filter(l ->
                        parameter("severity").isEmpty() || l.severity().id().equals(parameter("severity")))
                .filter(l -> parameter("criterion").isEmpty() || l.criterion().equals(parameter("criterion")))
                .toList();
    }

    public List<NormGroup> getNorms() {
        Map<String, List<VerdictLine>> byAct = shown().stream()
                .sorted(Comparator.comparing(VerdictLine::severity).thenComparing(VerdictLine::rule))
                .collect(Collectors.groupingBy(l -> l.norm().act(), LinkedHashMap::new, Collectors.toList()));
        return byAct.values().stream()
                .map(group -> new NormGroup(group.get(0).norm(), group, editions(group)))
                .toList();
    }

    private static Set<String> editions(List<VerdictLine> group) {
        Set<String> editions = new TreeSet<>();
        group.forEach(l -> {
            if (l.norm().edition() != null) {
                editions.add(l.norm().edition());
            }
        });
        return editions;
    }

    public int getChecks() {
        return lines.size();
    }

    public int getElementsChecked() {
        return lines.stream().mapToInt(VerdictLine::checked).sum();
    }

    public int getElementsFailed() {
        return lines.stream().mapToInt(VerdictLine::failed).sum();
    }

    public String tone(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case NOT_APPLICABLE -> "quiet";
            case CANNOT_EVALUATE -> "warn";
            case ERROR -> "bad";
        };
    }

    public String icon(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "check";
            case FAILED -> "cross";
            case NOT_APPLICABLE -> "minus";
            case CANNOT_EVALUATE -> "question";
            case ERROR -> "warning";
        };
    }

    public String severityTone(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "bad";
            case MAJOR -> "warn";
            case MINOR -> "info";
            case INFO -> "quiet";
        };
    }

    public String severityIcon(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "block";
            case MAJOR -> "warning";
            case MINOR, INFO -> "info";
        };
    }

    /** The verdicts that rest on one act. */
    public record NormGroup(NormReference norm, List<VerdictLine> lines, Set<String> editions) {}

    /** A way to narrow the board. */
    public record Filter(String label, String tone, String icon, long count, String url, boolean chosen) {}
}
