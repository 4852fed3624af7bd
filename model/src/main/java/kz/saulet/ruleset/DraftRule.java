package kz.saulet.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import kz.saulet.problem.StaleRecord;
import kz.saulet.rules.RuleFiles;

/** What the next version of the rule set will say of one rule. */
@Entity
@Table(name = "rule_draft")
class DraftRule {

    @Id
    private String rule = "";

    private boolean removed;

    private String turtle = "";

    private String examples = "";

    @Column(name = "changed_by")
    private String changedBy = "";

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Version
    private long version;

    protected DraftRule() {}

    DraftRule(String rule) {
        this.rule = rule;
    }

    String rule() {
        return rule;
    }

    boolean removed() {
        return removed;
    }

    RuleFiles files() {
        return new RuleFiles(rule, turtle, examples);
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }

    void requireVersion(long read) {
        if (read != version) {
            throw new StaleRecord(version);
        }
    }

    void write(RuleFiles files, boolean remove, String by, Instant now) {
        turtle = files.turtle();
        examples = files.examples();
        removed = remove;
        changedBy = by;
        changedAt = now;
    }
}
