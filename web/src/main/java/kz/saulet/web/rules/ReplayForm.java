package kz.saulet.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.saulet.replay.ReplayOrder;
import kz.saulet.replay.ReplayView;
import kz.saulet.replay.Replays;
import kz.saulet.ruleset.RuleVersions;
import kz.saulet.submission.DocumentType;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The runs over past cases, and the order of a new one. */
@Named("replayForm")
@RequestScoped
public class ReplayForm {

    private Replays replays;
    private RuleVersions versions;
    private Refusals refusals;
    private Language language;

    private @Nullable List<ReplayView> list;
    private String ruleSet = ReplayOrder.DRAFT;
    private @Nullable DocumentType type;
    private String rule = "";
    private String parameter = "";
    private String value = "";

    @Inject
    public ReplayForm(Replays replays, RuleVersions versions, Refusals refusals, Language language) {
        this.replays = replays;
        this.versions = versions;
        this.refusals = refusals;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ReplayForm() {}

    public void load() {
        list = replays.list();
    }

    public List<ReplayView> getList() {
        return list == null ? List.of() : list;
    }

    /** The other thresholds of a run, each in a few words. */
    public List<String> thresholds(ReplayView view) {
        return ShowReplay.words(replays.thresholds(view.order()), language);
    }

    public void start() {
        refusals.telling(() -> {
            String id = replays.start(new ReplayOrder(ruleSet, parameters(), null, type, null));
            Faces.redirect(
                    Faces.getRequestContextPath() + Address.of("/replay.xhtml").with("id", id));
        });
        load();
    }

    private Map<String, Map<String, String>> parameters() {
        boolean given = !rule.isBlank() && !parameter.isBlank();
        return given ? Map.of(rule.strip(), Map.of(parameter.strip(), value.strip())) : Map.of();
    }

    /** The draft and all versions, newest first. */
    public List<RuleFilters.Option> getRuleSets() {
        List<RuleFilters.Option> options = new ArrayList<>();
        options.add(new RuleFilters.Option(ReplayOrder.DRAFT, language.say("replay.draft"), false));
        versions.list()
                .forEach(v -> options.add(new RuleFilters.Option(
                        v.version(),
                        v.current() ? v.version() + " · " + language.say("bench.current") : v.version(),
                        false)));
        return options;
    }

    public DocumentType[] getTypes() {
        return DocumentType.values();
    }

    public String name(DocumentType documentType) {
        return language.in(documentType.label());
    }

    public String getRuleSet() {
        return ruleSet;
    }

    public void setRuleSet(String ruleSet) {
        this.ruleSet = ruleSet;
    }

    public @Nullable DocumentType getType() {
        return type;
    }

    public void setType(@Nullable DocumentType type) {
        this.type = type;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(@Nullable String rule) {
        this.rule = rule == null ? "" : rule;
    }

    public String getParameter() {
        return parameter;
    }

    public void setParameter(@Nullable String parameter) {
        this.parameter = parameter == null ? "" : parameter;
    }

    public String getValue() {
        return value;
    }

    public void setValue(@Nullable String value) {
        this.value = value == null ? "" : value;
    }
}
