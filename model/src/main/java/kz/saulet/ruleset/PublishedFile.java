package kz.saulet.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One rule of a published version. */
@Entity
@Table(name = "rule_set_file")
class PublishedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id", updatable = false)
    private PublishedSet version;

    @Column(updatable = false)
    private String rule = "";

    @Column(updatable = false)
    private String edition = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private RuleOrigin origin = RuleOrigin.CORE;

    @Column(updatable = false)
    private String turtle = "";

    @Column(updatable = false)
    private String examples = "";

    @SuppressWarnings("NullAway")
    protected PublishedFile() {}

    PublishedFile(
            PublishedSet version, String rule, String edition, RuleOrigin origin, String turtle, String examples) {
        this.version = version;
        this.rule = rule;
        this.edition = edition;
        this.origin = origin;
        this.turtle = turtle;
        this.examples = examples;
    }

    String rule() {
        return rule;
    }

    RuleOrigin origin() {
        return origin;
    }
}
