package kz.saulet.ruleset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file of a rule, stored once however many versions have it. */
@Entity
@Table(name = "rule_text")
class StoredRuleText {

    @Id
    private String sha256 = "";

    @Column(updatable = false)
    private String content = "";

    protected StoredRuleText() {}

    StoredRuleText(String sha256, String content) {
        this.sha256 = sha256;
        this.content = content;
    }

    String sha256() {
        return sha256;
    }

    String content() {
        return content;
    }
}
