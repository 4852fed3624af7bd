package kz.saulet.ruleset;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published version of the rule set. No column is ever updated. */
@Entity
@Table(name = "rule_set_version")
class PublishedSet {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private String version = "";

    @Column(updatable = false)
    private String hash = "";

    @Column(name = "core_hash", updatable = false)
    private String coreHash = "";

    @Column(updatable = false)
    private String author = "";

    @Column(updatable = false)
    private String reason = "";

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt = Instant.EPOCH;

    @OneToMany(mappedBy = "version", cascade = CascadeType.PERSIST)
    private List<PublishedFile> files = new ArrayList<>();

    protected PublishedSet() {}

    PublishedSet(String version, String hash, String coreHash, String author, String reason, Instant publishedAt) {
        this.version = version;
        this.hash = hash;
        this.coreHash = coreHash;
        this.author = author;
        this.reason = reason;
        this.publishedAt = publishedAt;
    }

    void add(String rule, String edition, RuleOrigin origin, String turtle, String examples) {
        files.add(new PublishedFile(this, rule, edition, origin, turtle, examples));
    }

    String version() {
        return version;
    }

    String coreHash() {
        return coreHash;
    }

    RuleSetVersion view(boolean current) {
        return new RuleSetVersion(
                version,
                hash,
                author,
                reason,
                publishedAt,
                rules(RuleOrigin.CHANGED),
                rules(RuleOrigin.ADDED),
                rules(RuleOrigin.REMOVED),
                (int) files.stream()
                        .filter(f -> f.origin() != RuleOrigin.REMOVED)
                        .count(),
                current);
    }

    private List<String> rules(RuleOrigin origin) {
        return files.stream()
                .filter(f -> f.origin() == origin)
                .map(PublishedFile::rule)
                .sorted()
                .toList();
    }
}
