package kz.saulet.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import kz.saulet.examination.Criterion;
import kz.saulet.examination.RuleBook;
import kz.saulet.language.Labels;
import kz.saulet.problem.NotFound;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleExamples;
import kz.saulet.rules.RuleSet;
import kz.saulet.submission.DocumentType;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** The rules in force, as a list by criterion and one by one. */
@Named("rules")
@RequestScoped
public class RuleRegister {

    private RuleBook book;
    private Language language;
    private HttpServletRequest request;
    private @Nullable Rule rule;

    @Inject
    public RuleRegister(RuleBook book, Language language, HttpServletRequest request) {
        this.book = book;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RuleRegister() {}

    public RuleSet getSet() {
        return book.rules();
    }

    public String getText() {
        String asked = request.getParameter("q");
        return asked == null ? "" : asked.strip();
    }

    /** Rules whose id, name or act holds the words asked for, by criterion. */
    public List<Group> getGroups() {
        return Arrays.stream(Criterion.values())
                .map(c -> new Group(
                        c,
                        getSet().rules().stream()
                                .filter(r -> r.criterion().equals(c.id()))
                                .filter(this::matches)
                                .sorted(Comparator.comparing(Rule::id))
                                .toList()))
                .filter(g -> !g.rules().isEmpty())
                .toList();
    }

    private boolean matches(Rule candidate) {
        String wanted = getText().toLowerCase(Locale.ROOT);
        String all = candidate.id() + " " + candidate.basis().act() + " "
                + String.join(" ", candidate.label().byLang().values());
        return all.toLowerCase(Locale.ROOT).contains(wanted);
    }

    public void load() {
        String id = String.valueOf(request.getParameter("id"));
        rule = getSet().rule(id).orElseThrow(() -> NotFound.element(id));
    }

    public Rule getRule() {
        return Objects.requireNonNull(rule);
    }

    public List<Weight> getWeights() {
        return Arrays.stream(DocumentType.values())
                .filter(t -> getRule().applicability().severities().containsKey(t.id()))
                .map(t -> new Weight(
                        language.in(t.label()), getRule().severity(t.id()).id()))
                .toList();
    }

    /** A sentence with dots where a finding puts its values. */
    public String sentence(Labels text) {
        return language.in(text).replaceAll("\\{\\w+}", "…");
    }

    public int getExamples() {
        return RuleExamples.of(getRule().id()).size();
    }

    /** The rules of one criterion. */
    public record Group(Criterion criterion, List<Rule> rules) {}

    /** How much a failure weighs in one type of document. */
    public record Weight(String documentType, String severity) {}
}
