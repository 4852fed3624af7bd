package kz.saulet.ruleset;

import jakarta.json.Json;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.RuleVerdict;
import org.jspecify.annotations.Nullable;

/** A rule of a set that broke at least once while checking. */
@Entity
@Table(name = "rule_error")
class BrokenRule {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private String rule = "";

    @Column(updatable = false)
    private String edition = "";

    @Column(name = "rule_set", updatable = false)
    private String ruleSet = "";

    @Column(name = "document_type")
    private String documentType = "";

    private String body = "";

    private String reason = "";

    private long times;

    @Column(name = "first_at", updatable = false)
    private Instant firstAt = Instant.EPOCH;

    @Column(name = "last_at")
    private Instant lastAt = Instant.EPOCH;

    protected BrokenRule() {}

    BrokenRule(RuleVerdict verdict, String ruleSet, Instant now) {
        this.rule = verdict.rule();
        this.edition = verdict.edition();
        this.ruleSet = ruleSet;
        this.firstAt = now;
    }

    void again(RuleVerdict verdict, CheckResult in, Instant now) {
        Labels why = verdict.reason();
        String submitter = in.body();
        documentType = in.documentType();
        body = submitter == null ? "" : submitter;
        reason = json(why == null ? Labels.none() : why);
        times++;
        lastAt = now;
    }

    RuleErrors.Error view() {
        return new RuleErrors.Error(rule, edition, ruleSet, documentType, body, labels(reason), times, firstAt, lastAt);
    }

    private static String json(Labels labels) {
        var json = Json.createObjectBuilder();
        labels.byLang().forEach(json::add);
        return json.build().toString();
    }

    private static Labels labels(String text) {
        Map<String, String> byLang = new LinkedHashMap<>();
        var json = Json.createReader(new StringReader(text)).readObject();
        json.keySet().forEach(lang -> byLang.put(lang, json.getString(lang)));
        return new Labels(byLang);
    }
}
