package kz.saulet.examination;

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
import java.util.List;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import org.jspecify.annotations.Nullable;

/** What one rule said in the latest check. */
@Entity
@Table(name = "examination_verdict")
class RecordedVerdict {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "examination_id", updatable = false)
    private Examination examination;

    @Column(updatable = false)
    private String rule = "";

    private String edition = "";

    @Column(name = "rule_group")
    private String group = "";

    @Enumerated(EnumType.STRING)
    private Criterion criterion = Criterion.FORMAL;

    @Enumerated(EnumType.STRING)
    private Verdict verdict = Verdict.ERROR;

    @Enumerated(EnumType.STRING)
    private Severity severity = Severity.INFO;

    private int checked;

    private int failed;

    @Column(name = "proposes_only")
    private boolean proposesOnly;

    private String details = "";

    @SuppressWarnings("NullAway")
    protected RecordedVerdict() {}

    RecordedVerdict(Examination examination, RuleVerdict said, Criterion criterion) {
        this.examination = examination;
        this.rule = said.rule();
        this.edition = said.edition();
        this.group = said.group();
        this.criterion = criterion;
        this.verdict = said.verdict();
        this.severity = said.severity();
        this.checked = said.checked();
        this.failed = said.failed();
        this.proposesOnly = said.proposesOnly();
        this.details = VerdictDetails.of(said).write();
    }

    String rule() {
        return rule;
    }

    Criterion criterion() {
        return criterion;
    }

    Verdict verdict() {
        return verdict;
    }

    int checked() {
        return checked;
    }

    int failed() {
        return failed;
    }

    void takeOver(RecordedVerdict other) {
        edition = other.edition;
        group = other.group;
        criterion = other.criterion;
        verdict = other.verdict;
        severity = other.severity;
        checked = other.checked;
        failed = other.failed;
        proposesOnly = other.proposesOnly;
        details = other.details;
    }

    VerdictView view(List<FindingView> findings) {
        VerdictDetails told = VerdictDetails.read(details);
        return new VerdictView(
                rule,
                edition,
                group,
                criterion,
                told.label(),
                verdict,
                severity,
                told.norm(),
                checked,
                failed,
                told.reason(),
                proposesOnly,
                findings);
    }
}
