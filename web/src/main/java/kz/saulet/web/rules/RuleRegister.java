package kz.saulet.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.saulet.examination.Criterion;
import kz.saulet.examination.RuleBook;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.NotFound;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleSet;
import kz.saulet.ruleset.RuleVersions;
import kz.saulet.submission.DocumentType;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** The rules in force, as a list by criterion and one by one. */
@Named("rules")
@RequestScoped
public class RuleRegister {

    private RuleBook book;
    private RuleFilters filters;
    private RuleVersions versions;
    private Permissions permissions;
    private Language language;
    private HttpServletRequest request;
    private @Nullable Rule rule;

    @Inject
    public RuleRegister(
            RuleBook book,
            RuleFilters filters,
            RuleVersions versions,
            Permissions permissions,
            Language language,
            HttpServletRequest request) {
        this.book = book;
        this.filters = filters;
        this.versions = versions;
        this.permissions = permissions;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RuleRegister() {}

    public RuleSet getSet() {
        return book.rules();
    }

    /** Rules whose id, name or act holds the words asked for, by criterion. */
    public List<Group> getGroups() {
        return Arrays.stream(Criterion.values())
                .map(c -> new Group(
                        c,
                        getSet().rules().stream()
                                .filter(r -> r.criterion().equals(c.id()))
                                .filter(filters::admits)
                                .sorted(Comparator.comparing(Rule::id))
                                .toList()))
                .filter(g -> !g.rules().isEmpty())
                .toList();
    }

    public int getCount() {
        return getGroups().stream().mapToInt(g -> g.rules().size()).sum();
    }

    /** True for those who may change rules. */
    public boolean isMayEdit() {
        return permissions.mayEditRules();
    }

    public void load() {
        String id = String.valueOf(request.getParameter("id"));
        rule = getSet().rule(id).orElseThrow(() -> NotFound.rule(id));
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

    /** The rule as it is written. */
    public String getTurtle() {
        return versions.currentFiles(getRule().id()).map(RuleFiles::turtle).orElse("");
    }

    public String getExampleText() {
        return versions.currentFiles(getRule().id()).map(RuleFiles::examples).orElse("");
    }

    public int getExamples() {
        return (int) Pattern.compile("a ea:RuleExample")
                .matcher(getExampleText())
                .results()
                .count();
    }

    /** The rules of one criterion. */
    public record Group(Criterion criterion, List<Rule> rules) {}

    /** How much a failure weighs in one type of document. */
    public record Weight(String documentType, String severity) {}
}
