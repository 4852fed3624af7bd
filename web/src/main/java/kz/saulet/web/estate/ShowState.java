package kz.saulet.web.estate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.saulet.estate.EstateCount;
import kz.saulet.estate.EstateFindings;
import kz.saulet.estate.EstateSummary;
import kz.saulet.rules.Verdict;
import kz.saulet.web.element.ElementNames;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** The state of the architecture: the disadvantages, the rules and the bodies in figures, each a way to its findings. */
@Named("estate")
@RequestScoped
public class ShowState {

    private EstateFindings findings;
    private ElementNames names;
    private Language language;
    private HttpServletRequest request;
    private @Nullable EstateSummary summary;

    @Inject
    public ShowState(EstateFindings findings, ElementNames names, Language language, HttpServletRequest request) {
        this.findings = findings;
        this.names = names;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ShowState() {}

    public void load() {
        EstateSummary now = findings.summary(AskedFindings.bodyIri(body()));
        Reloading.whileWorking(now.state());
        summary = now;
    }

    private @Nullable String body() {
        return AskedFindings.parameter(request, "body");
    }

    public EstateSummary getSummary() {
        return Objects.requireNonNull(summary);
    }

    public List<ListFindings.Choice> getBodyChoices() {
        return names.getBodies().stream()
                .map(row -> new ListFindings.Choice(
                        row.address().id(),
                        language.in(row.label()),
                        row.address().id().equals(body())))
                .toList();
    }

    /** Checks by verdict: what was evaluated at all, kept apart from elements. */
    public List<Check> getChecks() {
        return Arrays.stream(Verdict.values())
                .map(v -> new Check(v.id(), getSummary().all().checks(v)))
                .toList();
    }

    public List<Line> getDisadvantages() {
        List<EstateSummary.OfDisadvantage> all = getSummary().disadvantages();
        long most = all.stream().mapToLong(d -> d.count().elements()).max().orElse(0);
        return all.stream()
                .map(d -> new Line(
                        d.disadvantage().id(),
                        language.in(d.disadvantage().label()),
                        language.in(d.disadvantage().description()),
                        d.count(),
                        percent(d.count().elements(), most),
                        list().with("disadvantage", d.disadvantage().id()).toString()))
                .toList();
    }

    /** Rules with findings or without an answer, most elements first. */
    public List<Line> getRules() {
        List<EstateSummary.OfRule> all = getSummary().rules().stream()
                .filter(r -> r.count().findings() > 0 || r.count().notEvaluated() > 0)
                .sorted(Comparator.comparingLong(
                        (EstateSummary.OfRule r) -> -r.count().elements()))
                .toList();
        long most = all.stream().mapToLong(r -> r.count().elements()).max().orElse(0);
        return all.stream()
                .map(r -> new Line(
                        r.rule(),
                        language.in(r.label()),
                        r.severity().id(),
                        r.count(),
                        percent(r.count().elements(), most),
                        list().with("rule", r.rule()).toString()))
                .toList();
    }

    public List<Line> getBodies() {
        List<EstateSummary.OfBody> all = getSummary().bodies().stream()
                .sorted(Comparator.comparingLong(
                        (EstateSummary.OfBody b) -> -b.count().elements()))
                .toList();
        long most = all.stream().mapToLong(b -> b.count().elements()).max().orElse(0);
        return all.stream()
                .map(b -> new Line(
                        ListFindings.tail(b.body()),
                        language.in(b.name()),
                        "",
                        b.count(),
                        percent(b.count().elements(), most),
                        Address.of(AskedFindings.PATH)
                                .with("body", ListFindings.tail(b.body()))
                                .toString()))
                .toList();
    }

    private Address list() {
        return Address.of(AskedFindings.PATH).with("body", body());
    }

    private static int percent(long part, long most) {
        return most == 0 ? 0 : (int) Math.ceil(100.0 * part / most);
    }

    /** One row of a table with its bar. */
    public record Line(String id, String name, String text, EstateCount count, int percent, String url) {}

    /** How many checks ended with a verdict. */
    public record Check(String verdict, int number) {}
}
