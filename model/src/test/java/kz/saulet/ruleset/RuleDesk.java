package kz.saulet.ruleset;

import java.util.ArrayList;
import java.util.List;
import kz.saulet.change.TestLog;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.organisation.CaseOwners;
import kz.saulet.organisation.CurrentPerson;
import kz.saulet.organisation.Permissions;
import kz.saulet.organisation.Person;
import kz.saulet.organisation.Role;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleLibrary;

/** The use cases of rule sets over a database, wired as the server wires them. */
public final class RuleDesk {

    public final RuleVersions versions;
    public final RuleDrafts drafts;
    public final Publication publication;
    public final List<RulesPublished> told = new ArrayList<>();
    private final TestLog log;

    public RuleDesk(TestLog log, Permissions permissions) {
        this.log = log;
        versions = new RuleVersions(log.entities);
        Inspections inspections = new Inspections();
        drafts = new RuleDrafts(log.entities, permissions, versions, inspections);
        publication = new Publication(log.entities, permissions, versions, drafts, inspections, told::add);
    }

    /** Permissions of one person who may do what the roles may. */
    static Permissions permissions(Role... roles) {
        CurrentPerson current = new CurrentPerson();
        current.set(new Person("aigul", Labels.none(), null, java.util.Set.of(roles), Lang.RU));
        CaseOwners nobody = submission -> java.util.Optional.empty();
        return new Permissions(current, nobody);
    }

    /** A shipped rule with the edition raised and a text replaced. */
    public static RuleFiles raised(String rule, String edition, String text, String replacement) {
        RuleFiles files = RuleLibrary.coreFiles(rule).orElseThrow();
        String turtle = files.turtle()
                .replaceFirst("ea:edition \"[^\"]+\"", "ea:edition \"" + edition + "\"")
                .replace(text, replacement);
        return new RuleFiles(rule, turtle, files.examples());
    }

    /** Saves a rule of the draft that is not in it yet. */
    public DraftView save(RuleFiles files) {
        return log.inTransaction(() -> drafts.save(files, 0));
    }

    public RuleSetVersion publish() {
        return log.inTransaction(() -> publication.publish("Новый порог"));
    }
}
