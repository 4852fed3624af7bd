package kz.saulet.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.saulet.examination.Criterion;
import kz.saulet.examination.RuleBook;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleTerms;
import kz.saulet.submission.DocumentType;
import kz.saulet.web.shell.Language;

/** The filters over the list of rules; their state is the address of the page. */
@Named
@RequestScoped
public class RuleFilters {

    private RuleBook book;
    private Language language;
    private HttpServletRequest request;

    @Inject
    public RuleFilters(RuleBook book, Language language, HttpServletRequest request) {
        this.book = book;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RuleFilters() {}

    public String getText() {
        return parameter("q");
    }

    public boolean isAny() {
        return List.of("q", "group", "criterion", "type", "status", "text", "norm").stream()
                .anyMatch(name -> !parameter(name).isEmpty());
    }

    public List<Option> getGroups() {
        return RuleTerms.read().groups().stream()
                .map(g -> option("group", g.id(), g.id() + " · " + language.in(g.label())))
                .toList();
    }

    public List<Option> getCriteria() {
        return Arrays.stream(Criterion.values())
                .map(c -> option("criterion", c.id(), language.in(c.label())))
                .toList();
    }

    public List<Option> getTypes() {
        return Arrays.stream(DocumentType.values())
                .map(t -> option("type", t.id(), language.in(t.label())))
                .toList();
    }

    public List<Option> getStatuses() {
        return values(rule -> rule.basis().status()).stream()
                .map(s -> option("status", s, language.say("mark." + s)))
                .toList();
    }

    public List<Option> getNorms() {
        return values(rule -> rule.basis().act()).stream()
                .map(n -> option("norm", n, n))
                .toList();
    }

    public boolean isTextOnly() {
        return parameter("text").equals("1");
    }

    /** True for the rules that the filters let through. */
    boolean admits(Rule rule) {
        return is("group", rule.group())
                && is("criterion", rule.criterion())
                && is("status", rule.basis().status())
                && is("norm", rule.basis().act())
                && (parameter("type").isEmpty()
                        || rule.applicability().severities().containsKey(parameter("type")))
                && (!isTextOnly() || rule.proposesOnly())
                && holds(rule, getText().toLowerCase(Locale.ROOT));
    }

    private static boolean holds(Rule rule, String wanted) {
        String all = rule.id() + " " + rule.basis().act() + " "
                + String.join(" ", rule.label().byLang().values());
        return all.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private boolean is(String parameter, @org.jspecify.annotations.Nullable String value) {
        return parameter(parameter).isEmpty() || parameter(parameter).equals(value);
    }

    private Set<String> values(Function<Rule, @org.jspecify.annotations.Nullable String> value) {
        return book.rules().rules().stream()
                .map(value)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Option option(String parameter, String id, String label) {
        return new Option(id, label, parameter(parameter).equals(id));
    }

    private String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** A choice of a filter. */
    public record Option(String id, String label, boolean chosen) {}
}
