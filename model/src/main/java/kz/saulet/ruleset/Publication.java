package kz.saulet.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.Messages;
import kz.saulet.problem.WrongState;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleInspection;
import kz.saulet.rules.RuleLibrary;

/** Makes a version of the rule set out of the draft, once every rule of it reads and every example passes. */
@ApplicationScoped
@Transactional
public class Publication {

    private static final int LONGEST_REASON = 4000;

    private EntityManager entities;
    private Permissions permissions;
    private RuleVersions versions;
    private RuleDrafts drafts;
    private Inspections inspections;
    private Consumer<RulesPublished> listeners;

    @Inject
    public Publication(
            EntityManager entities,
            Permissions permissions,
            RuleVersions versions,
            RuleDrafts drafts,
            Inspections inspections,
            Event<RulesPublished> event) {
        this(entities, permissions, versions, drafts, inspections, (Consumer<RulesPublished>) event::fire);
    }

    public Publication(
            EntityManager entities,
            Permissions permissions,
            RuleVersions versions,
            RuleDrafts drafts,
            Inspections inspections,
            Consumer<RulesPublished> listeners) {
        this.entities = entities;
        this.permissions = permissions;
        this.versions = versions;
        this.drafts = drafts;
        this.inspections = inspections;
        this.listeners = listeners;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Publication() {}

    /**
     * Publishes the draft; new checks use it from now on, earlier examinations keep theirs.
     *
     * @throws WrongState when the draft is empty, or a rule in it is not ready; the rules are named
     */
    public RuleSetVersion publish(String reason) {
        permissions.requireEditRules();
        requireReason(reason);
        List<DraftRule> draft = drafts.rows();
        if (draft.isEmpty() && !versions.isCoreNewer()) {
            throw new WrongState("rules.nothing-to-publish");
        }
        List<RuleFiles> files = drafts.files();
        Map<String, Rule> rules = requireReady(files, draft);
        PublishedSet version = new PublishedSet(
                drafts.nextVersion(),
                RuleLibrary.hash(files),
                RuleLibrary.hash(RuleLibrary.coreFiles()),
                permissions.person().login(),
                reason.strip(),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
        addFiles(version, files, rules);
        entities.persist(version);
        draft.forEach(entities::remove);
        entities.flush();
        listeners.accept(new RulesPublished(version.version()));
        return version.view(true);
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new InvalidInput(new FieldError("reason", "required"));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new InvalidInput(new FieldError("reason", "too-long", "max", Integer.toString(LONGEST_REASON)));
        }
    }

    /** Runs the examples of all rules, because a rule may ask what other rules say of themselves. */
    private Map<String, Rule> requireReady(List<RuleFiles> files, List<DraftRule> draft) {
        Map<String, RuleFiles> inForce = RuleDrafts.byId(versions.currentFiles());
        Set<String> drafted = new TreeSet<>(draft.stream().map(DraftRule::rule).toList());
        Map<String, Rule> rules = new java.util.HashMap<>();
        List<String> unready = new ArrayList<>();
        for (RuleFiles file : files) {
            RuleInspection inspection =
                    inspections.of(file, drafted.contains(file.id()) ? inForce.get(file.id()) : null);
            if (inspection.publishable()) {
                inspection.rule().ifPresent(rule -> rules.put(file.id(), rule));
            } else {
                unready.add(file.id());
            }
        }
        if (!unready.isEmpty()) {
            throw new WrongState(
                    "rules.not-ready",
                    Map.of(
                            "count", Messages.plain(Integer.toString(unready.size())),
                            "rules", Messages.plain(String.join(", ", unready))));
        }
        return rules;
    }

    private void addFiles(PublishedSet version, List<RuleFiles> files, Map<String, Rule> rules) {
        Map<String, RuleFiles> core = RuleDrafts.byId(RuleLibrary.coreFiles());
        Set<String> left = new TreeSet<>(core.keySet());
        for (RuleFiles file : files) {
            left.remove(file.id());
            String edition =
                    Optional.ofNullable(rules.get(file.id())).map(Rule::edition).orElse("");
            version.add(
                    file.id(), edition, origin(file, core.get(file.id())), text(file.turtle()), text(file.examples()));
        }
        core.values().stream()
                .filter(file -> left.contains(file.id()))
                .forEach(file ->
                        version.add(file.id(), "", RuleOrigin.REMOVED, text(file.turtle()), text(file.examples())));
    }

    private static RuleOrigin origin(RuleFiles file, @org.jspecify.annotations.Nullable RuleFiles core) {
        if (core == null) {
            return RuleOrigin.ADDED;
        }
        return core.equals(file) ? RuleOrigin.CORE : RuleOrigin.CHANGED;
    }

    /** Stores a text unless it is there. @return its hash */
    private String text(String content) {
        String hash = sha256(content);
        if (entities.find(StoredRuleText.class, hash) == null) {
            entities.persist(new StoredRuleText(hash, content));
        }
        return hash;
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
