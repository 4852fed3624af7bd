package kz.saulet.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.saulet.problem.NotFound;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleSet;

/** Reads the versions of the rule set: the one that ships with the product, and those that were published here. */
@ApplicationScoped
@Transactional
public class RuleVersions {

    private EntityManager entities;

    @Inject
    public RuleVersions(EntityManager entities) {
        this.entities = entities;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RuleVersions() {}

    /** The set that new checks use. */
    public RuleSet current() {
        return latest().map(v -> RuleLibrary.read(v.version(), files(v))).orElseGet(RuleLibrary::core);
    }

    /** The texts of the set that new checks use. */
    public List<RuleFiles> currentFiles() {
        return latest().map(this::files).orElseGet(RuleLibrary::coreFiles);
    }

    /** The files of one rule of the set that new checks use. */
    public Optional<RuleFiles> currentFiles(String rule) {
        return latest().isPresent()
                ? currentFiles().stream().filter(f -> f.id().equals(rule)).findFirst()
                : RuleLibrary.coreFiles(rule);
    }

    /** @throws NotFound when there is no such version */
    public RuleSet set(String version) {
        return RuleLibrary.read(version, files(version));
    }

    /** @throws NotFound when there is no such version */
    public List<RuleFiles> files(String version) {
        return published(version)
                .map(this::files)
                .or(() -> version.equals(RuleLibrary.VERSION) ? Optional.of(RuleLibrary.coreFiles()) : Optional.empty())
                .orElseThrow(() -> NotFound.ruleSet(version));
    }

    /** All versions, newest first; the last is the one that ships with the product. */
    public List<RuleSetVersion> list() {
        List<PublishedSet> published = entities.createQuery(
                        "select distinct v from PublishedSet v left join fetch v.files order by v.id desc",
                        PublishedSet.class)
                .getResultList();
        List<RuleSetVersion> all = new ArrayList<>();
        published.forEach(v -> all.add(v.view(all.isEmpty())));
        all.add(new RuleSetVersion(
                RuleLibrary.VERSION,
                RuleLibrary.coreHash(),
                "",
                "",
                null,
                List.of(),
                List.of(),
                List.of(),
                RuleLibrary.coreSize(),
                all.isEmpty()));
        return all;
    }

    /** @throws NotFound when there is no such version */
    public RuleSetVersion version(String version) {
        return list().stream()
                .filter(v -> v.version().equals(version))
                .findFirst()
                .orElseThrow(() -> NotFound.ruleSet(version));
    }

    /** The texts of a rule in an edition that some version had, so that old findings can be told in their own words. */
    public Optional<RuleFiles> edition(String rule, String edition) {
        return entities.createQuery("""
                        select t.content, e.content from PublishedFile f, StoredRuleText t, StoredRuleText e
                        where f.rule = :rule and f.edition = :edition and t.sha256 = f.turtle and e.sha256 = f.examples
                        order by f.id desc""", Object[].class)
                .setParameter("rule", rule)
                .setParameter("edition", edition)
                .setMaxResults(1)
                .getResultStream()
                .map(row -> new RuleFiles(rule, (String) row[0], (String) row[1]))
                .findFirst();
    }

    /** True when the product has brought other rules since the current version was published. */
    public boolean isCoreNewer() {
        return latest().filter(v -> !v.coreHash().equals(RuleLibrary.coreHash()))
                .isPresent();
    }

    Optional<PublishedSet> latest() {
        return entities.createQuery("select v from PublishedSet v order by v.id desc", PublishedSet.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** What the latest version has of its own: its changed, added and removed rules with their files. */
    Map<RuleFiles, RuleOrigin> ownOfLatest() {
        return latest().map(v -> files(v, false)).orElse(Map.of());
    }

    private Optional<PublishedSet> published(String version) {
        return entities.createQuery("select v from PublishedSet v where v.version = :version", PublishedSet.class)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    private List<RuleFiles> files(PublishedSet version) {
        return files(version, true).entrySet().stream()
                .filter(e -> e.getValue() != RuleOrigin.REMOVED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<RuleFiles, RuleOrigin> files(PublishedSet version, boolean core) {
        return entities.createQuery("""
                        select f.rule, t.content, e.content, f.origin
                        from PublishedFile f, StoredRuleText t, StoredRuleText e
                        where f.version = :version and (f.origin <> :core or :all = true)
                        and t.sha256 = f.turtle and e.sha256 = f.examples""", Object[].class)
                .setParameter("version", version)
                .setParameter("core", RuleOrigin.CORE)
                .setParameter("all", core)
                .getResultStream()
                .collect(
                        Collectors.toMap(row -> new RuleFiles((String) row[0], (String) row[1], (String) row[2]), row ->
                                (RuleOrigin) row[3]));
    }
}
