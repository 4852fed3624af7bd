package kz.saulet.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.NotFound;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleInspection;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleSet;

/**
 * The draft of the next version, which all methodologists share: rules that will be changed, added or left out. It may
 * hold anything; only publication asks whether it is right.
 */
@ApplicationScoped
@Transactional
public class RuleDrafts {

    private static final int LONGEST = 200_000;
    private static final String ID = "[A-Z]{1,3}-\\d{3}[a-z]?";

    private EntityManager entities;
    private Permissions permissions;
    private RuleVersions versions;
    private Inspections inspections;

    @Inject
    public RuleDrafts(EntityManager entities, Permissions permissions, RuleVersions versions, Inspections inspections) {
        this.entities = entities;
        this.permissions = permissions;
        this.versions = versions;
        this.inspections = inspections;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RuleDrafts() {}

    /** The rules that differ from those in force, by id. */
    public List<DraftView> list() {
        permissions.requireEditRules();
        List<DraftRule> rows = rows();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<String, RuleFiles> inForce = byId(versions.currentFiles());
        return rows.stream().map(row -> view(row, inForce.get(row.rule()))).toList();
    }

    public Optional<DraftView> find(String rule) {
        permissions.requireEditRules();
        return Optional.ofNullable(entities.find(DraftRule.class, rule))
                .map(row -> view(row, versions.currentFiles(rule).orElse(null)));
    }

    /** What would be said of a text; nothing is stored. */
    public RuleInspection inspect(RuleFiles files) {
        permissions.requireEditRules();
        requireUsable(files);
        return inspections.of(files, versions.currentFiles(files.id()).orElse(null));
    }

    /**
     * Saves a rule of the draft, right or not.
     *
     * @param read the version it was opened at; 0 when it was not in the draft
     * @throws kz.saulet.problem.StaleRecord when someone else saved it meanwhile
     */
    public DraftView save(RuleFiles files, long read) {
        requireUsable(files);
        return write(files, false, read);
    }

    /** Leaves a rule out of the next version. */
    public DraftView remove(String rule, long read) {
        RuleFiles files = versions.currentFiles(rule).orElseThrow(() -> NotFound.rule(rule));
        return write(files, true, read);
    }

    /** Takes a rule out of the draft again: it stays as it is in force. */
    public void drop(String rule) {
        permissions.requireEditRules();
        DraftRule row = entities.find(DraftRule.class, rule, LockModeType.PESSIMISTIC_WRITE);
        if (row != null) {
            entities.remove(row);
            entities.flush();
        }
    }

    /** The set as it would be published now, for trials; files that are no rules are among the refused. */
    public RuleSet set() {
        permissions.requireEditRules();
        return RuleLibrary.read(nextVersion() + "-draft", files());
    }

    /** The files as they would be published now. */
    List<RuleFiles> files() {
        Map<String, RuleFiles> files = byId(RuleLibrary.coreFiles());
        versions.ownOfLatest().forEach((file, origin) -> {
            if (origin == RuleOrigin.REMOVED) {
                files.remove(file.id());
            } else {
                files.put(file.id(), file);
            }
        });
        for (DraftRule row : rows()) {
            if (row.removed()) {
                files.remove(row.rule());
            } else {
                files.put(row.rule(), row.files());
            }
        }
        return List.copyOf(files.values());
    }

    /** The name the next version will have. */
    public String nextVersion() {
        Long published = entities.createQuery("select count(v) from PublishedSet v", Long.class)
                .getSingleResult();
        return RuleLibrary.VERSION + "." + (published + 1);
    }

    List<DraftRule> rows() {
        return entities.createQuery("select d from DraftRule d order by d.rule", DraftRule.class)
                .getResultList();
    }

    static Map<String, RuleFiles> byId(Collection<RuleFiles> files) {
        Map<String, RuleFiles> byId = new TreeMap<>();
        files.forEach(f -> byId.put(f.id(), f));
        return byId;
    }

    private DraftView write(RuleFiles files, boolean remove, long read) {
        permissions.requireEditRules();
        DraftRule row = entities.find(DraftRule.class, files.id(), LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            row = new DraftRule(files.id());
            entities.persist(row);
        } else {
            row.requireVersion(read);
        }
        row.write(files, remove, permissions.person().login(), Instant.now().truncatedTo(ChronoUnit.MICROS));
        entities.flush();
        return view(row, versions.currentFiles(files.id()).orElse(null));
    }

    private DraftView view(DraftRule row, @org.jspecify.annotations.Nullable RuleFiles inForce) {
        RuleOrigin origin = inForce == null ? RuleOrigin.ADDED : RuleOrigin.CHANGED;
        return new DraftView(
                row.files(),
                row.removed() ? RuleOrigin.REMOVED : origin,
                inspections.of(row.files(), inForce),
                row.changedBy(),
                row.changedAt(),
                row.version());
    }

    private static void requireUsable(RuleFiles files) {
        if (!files.id().matches(ID)) {
            throw new InvalidInput(new FieldError("id", "pattern"));
        }
        if (files.turtle().length() > LONGEST) {
            throw new InvalidInput(new FieldError("turtle", "too-long", "max", Integer.toString(LONGEST)));
        }
        if (files.examples().length() > LONGEST) {
            throw new InvalidInput(new FieldError("examples", "too-long", "max", Integer.toString(LONGEST)));
        }
    }
}
