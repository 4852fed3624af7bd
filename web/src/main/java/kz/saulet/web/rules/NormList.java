package kz.saulet.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import kz.saulet.examination.NormBook;
import kz.saulet.examination.NormQuery;
import kz.saulet.norms.NormAct;
import kz.saulet.norms.NormProblem;
import kz.saulet.norms.Regime;
import kz.saulet.organisation.Permissions;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleGrounds;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import kz.saulet.web.shell.Pages;
import org.jspecify.annotations.Nullable;

/** The norm register: acts by day, regime and words, the regimes with their terms, and what contradicts itself. */
@Named("norms")
@RequestScoped
public class NormList {

    private static final int SIZE = 20;

    private NormBook book;
    private Permissions permissions;
    private Language language;
    private HttpServletRequest request;
    private @Nullable List<NormAct> found;

    @Inject
    public NormList(NormBook book, Permissions permissions, Language language, HttpServletRequest request) {
        this.book = book;
        this.permissions = permissions;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected NormList() {}

    private List<NormAct> found() {
        List<NormAct> known = found;
        if (known == null) {
            known = book.find(new NormQuery(getText().isEmpty() ? null : getText(), asked(), chosenRegime()));
            found = known;
        }
        return known;
    }

    public List<Row> getRows() {
        return found().stream()
                .skip(getPages().offset())
                .limit(SIZE)
                .map(act -> new Row(
                        act,
                        act.inForceOn(getDay()),
                        act.isNotYetInForceOn(getDay()),
                        act.editionOn(getDay()).orElse(null),
                        book.naming(act.id()),
                        url(act.id())))
                .toList();
    }

    public int getTotal() {
        return found().size();
    }

    public Pages getPages() {
        return new Pages(here(), Pages.number(parameter(Pages.PARAMETER)), SIZE, getTotal());
    }

    private Address here() {
        return Address.of(request.getServletPath())
                .with("q", getText())
                .with("date", getDate())
                .with("regime", parameter("regime"));
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    public String getText() {
        return parameter("q");
    }

    /** The day asked for as the address writes it; empty when none was asked for. */
    public String getDate() {
        LocalDate date = asked();
        return date == null ? "" : date.toString();
    }

    private @Nullable LocalDate asked() {
        try {
            return parameter("date").isEmpty() ? null : LocalDate.parse(parameter("date"));
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    /** The day that everything on the page is said of: the one asked for, else today. */
    public LocalDate getDay() {
        LocalDate date = asked();
        return date == null ? language.getToday() : date;
    }

    private @Nullable Regime chosenRegime() {
        return getRegimes().stream()
                .filter(r -> r.id().equals(parameter("regime")))
                .findFirst()
                .orElse(null);
    }

    public boolean isChosen(Regime regime) {
        return regime.id().equals(parameter("regime"));
    }

    public List<Regime> getRegimes() {
        return book.register().regimes();
    }

    /** The regime in force on the day, or null. */
    public @Nullable Regime getRegime() {
        return book.register().regimeOn(getDay()).orElse(null);
    }

    /** What each regime calls the same thing, one line for each thing. */
    public List<TermLine> getTerms() {
        TreeSet<String> notations = new TreeSet<>();
        getRegimes().forEach(r -> r.terms().forEach(t -> notations.add(t.notation())));
        return notations.stream()
                .map(n -> new TermLine(
                        n,
                        getRegimes().stream().map(r -> r.term(n).orElse(null)).toList()))
                .toList();
    }

    /** For those who can put it right; nothing for others. */
    public List<NormProblem> getProblems() {
        return permissions.mayEditRules() ? book.problems() : List.of();
    }

    /** What does not fit between the rules and the register, and files that are no rules. */
    public List<RuleGrounds.Problem> getRuleProblems() {
        return permissions.mayEditRules() ? book.ruleProblems() : List.of();
    }

    public List<RuleGrounds.Problem> problemsOf(String rule) {
        return getRuleProblems().stream().filter(p -> p.rule().equals(rule)).toList();
    }

    /** What the reference of a rule means on the day. */
    public NormReference cited(Rule rule) {
        return book.cited(rule, getDay());
    }

    /** The page of an act, on the day asked for. */
    public String url(String act) {
        return Address.of("norm.xhtml").with("id", act).with("date", getDate()).toString();
    }

    /** The name of an act by its id in the register. */
    public String name(@Nullable String code) {
        if (code == null) {
            return language.say("rules.noAct");
        }
        return book.register().act(code).map(a -> language.in(a.title())).orElse(code);
    }

    /** An act and how it stands on the day; {@code rules} counts those that name it. */
    public record Row(
            NormAct act, boolean inForce, boolean notYet, NormAct.@Nullable Edition edition, long rules, String url) {}

    /** A thing and its term in each regime, in the order of the regimes; null where a regime has none. */
    public record TermLine(String notation, List<Regime.@Nullable Term> terms) {

        public TermLine {
            Objects.requireNonNull(notation);
        }
    }
}
