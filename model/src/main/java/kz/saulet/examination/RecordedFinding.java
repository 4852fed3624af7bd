package kz.saulet.examination;

import jakarta.json.Json;
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
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.saulet.problem.StaleRecord;
import kz.saulet.rules.EvidenceTriple;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Place;
import kz.saulet.rules.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A failure that a rule reported, with the expert's decision. Its fingerprint is its identity; its text is not stored but
 * made from the rule when it is read.
 */
@Entity
@Table(name = "finding")
class RecordedFinding {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "examination_id", updatable = false)
    private Examination examination;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String fingerprint = "";

    @Column(updatable = false)
    private String rule = "";

    private String edition = "";

    @Enumerated(EnumType.STRING)
    private Criterion criterion = Criterion.FORMAL;

    @Enumerated(EnumType.STRING)
    private Severity severity = Severity.INFO;

    private @Nullable String focus;

    @Column(name = "place_file")
    private @Nullable String placeFile;

    @Column(name = "place_section")
    private @Nullable String placeSection;

    @Column(name = "place_paragraph")
    private @Nullable Integer placeParagraph;

    private String norm = "";

    private String parameters = "";

    private String evidence = "";

    private boolean reported = true;

    @Enumerated(EnumType.STRING)
    private DecisionState state = DecisionState.OPEN;

    private @Nullable String reason;

    @Column(name = "remark_kk")
    private @Nullable String remarkKk;

    @Column(name = "remark_ru")
    private @Nullable String remarkRu;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway")
    protected RecordedFinding() {}

    RecordedFinding(Examination examination, int number, ReportedFinding reported) {
        this.examination = examination;
        this.number = number;
        this.fingerprint = reported.finding().fingerprint();
        this.rule = reported.verdict().rule();
        reportedAgain(reported);
    }

    void reportedAgain(ReportedFinding now) {
        Place place = now.finding().place();
        edition = now.verdict().edition();
        criterion = now.criterion();
        severity = now.verdict().severity();
        focus = now.finding().focus();
        placeFile = place == null ? null : place.file();
        placeSection = place == null ? null : place.section();
        placeParagraph = place == null ? null : place.paragraph();
        norm = NormJson.json(now.verdict().norm()).toString();
        parameters = FindingJson.parameters(now.finding().parameters());
        evidence = FindingJson.evidence(now.finding().evidence());
        reported = true;
    }

    void noLongerReported() {
        reported = false;
    }

    void decide(Decision decision, String by, Instant now) {
        if (decision.version() != version) {
            throw new StaleRecord(version);
        }
        boolean open = decision.state() == DecisionState.OPEN;
        state = decision.state();
        reason = decision.state() == DecisionState.REJECTED ? decision.reason() : null;
        remarkKk = decision.remarkKk();
        remarkRu = decision.remarkRu();
        decidedBy = open ? null : by;
        decidedAt = open ? null : now;
    }

    /** A decision of a past examination, as its outcome tells it. */
    void decided(DecisionState decision, @Nullable String why, @Nullable String by, Instant at) {
        state = decision;
        reason = why;
        decidedBy = by;
        decidedAt = at;
    }

    int number() {
        return number;
    }

    String fingerprint() {
        return fingerprint;
    }

    String rule() {
        return rule;
    }

    String edition() {
        return edition;
    }

    Criterion criterion() {
        return criterion;
    }

    Severity severity() {
        return severity;
    }

    @Nullable
    String focus() {
        return focus;
    }

    @Nullable
    Place place() {
        boolean known = placeFile != null || placeSection != null || placeParagraph != null;
        return known ? new Place(placeFile, placeSection, placeParagraph) : null;
    }

    NormReference norm() {
        return NormJson.norm(Json.createReader(new StringReader(norm)).readObject());
    }

    Map<String, String> parameters() {
        return FindingJson.parameters(parameters);
    }

    List<EvidenceTriple> evidence() {
        return FindingJson.evidence(evidence);
    }

    boolean reported() {
        return reported;
    }

    boolean isDecided() {
        return state != DecisionState.OPEN;
    }

    DecisionState state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String remarkKk() {
        return remarkKk;
    }

    @Nullable
    String remarkRu() {
        return remarkRu;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    long version() {
        return version;
    }
}
