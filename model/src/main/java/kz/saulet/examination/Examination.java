package kz.saulet.examination;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kz.saulet.problem.StaleRecord;
import kz.saulet.problem.WrongState;
import kz.saulet.submission.FrozenRound;
import org.jspecify.annotations.Nullable;

/** The examination of one round. Once concluded, nothing of it changes. */
@Entity
@Table(name = "examination")
class Examination {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "submission_id", updatable = false)
    private long submissionId;

    @Column(updatable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    private ExaminationState state = ExaminationState.OPEN;

    private @Nullable String examiner;

    @Column(name = "check_date")
    private LocalDate checkDate = LocalDate.EPOCH;

    @Column(name = "rule_set")
    private String ruleSet = "";

    @Column(name = "rule_set_hash")
    private String ruleSetHash = "";

    @Column(name = "graph_position")
    private long graphPosition;

    @Column(name = "content_position")
    private long contentPosition;

    @Column(name = "checked_at")
    private Instant checkedAt = Instant.EPOCH;

    @Column(name = "next_finding")
    private int nextFinding = 1;

    @Version
    private long version;

    @OneToMany(mappedBy = "examination", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("rule")
    private List<RecordedVerdict> verdicts = new ArrayList<>();

    @OneToMany(mappedBy = "examination", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("number")
    private List<RecordedFinding> findings = new ArrayList<>();

    protected Examination() {}

    Examination(FrozenRound round) {
        this.submissionId = Long.parseLong(round.caseId());
        this.round = round.number();
        this.contentPosition = round.contentPosition();
    }

    /** One that ended before the product knew it. Its verdicts are recalled when somebody looks at them. */
    static Examination past(FrozenRound round, CheckedWith with, String examiner) {
        Examination past = new Examination(round);
        past.checkDate = with.date();
        past.ruleSet = with.ruleSet();
        past.ruleSetHash = with.ruleSetHash();
        past.graphPosition = with.graphPosition();
        past.checkedAt = with.at();
        past.examiner = examiner;
        past.state = ExaminationState.CONCLUDED;
        return past;
    }

    /** Takes over the verdicts of a past examination that has none yet. */
    void recall(List<RecordedVerdict> said, List<ReportedFinding> reported, Consumer<RecordedFinding> decided) {
        if (verdicts.isEmpty()) {
            verdicts.addAll(said);
            for (ReportedFinding finding : reported) {
                RecordedFinding row = new RecordedFinding(this, nextFinding++, finding);
                decided.accept(row);
                findings.add(row);
            }
        }
    }

    String id() {
        if (id == null) {
            throw new IllegalStateException("The examination has not been stored yet");
        }
        return Long.toString(id);
    }

    String caseId() {
        return Long.toString(submissionId);
    }

    int round() {
        return round;
    }

    ExaminationState state() {
        return state;
    }

    @Nullable
    String examiner() {
        return examiner;
    }

    long version() {
        return version;
    }

    List<RecordedVerdict> verdicts() {
        return List.copyOf(verdicts);
    }

    List<RecordedFinding> findings() {
        return List.copyOf(findings);
    }

    Optional<RecordedFinding> finding(int number) {
        return findings.stream().filter(f -> f.number() == number).findFirst();
    }

    CheckedWith checkedWith() {
        return new CheckedWith(checkDate, ruleSet, ruleSetHash, graphPosition, contentPosition, checkedAt);
    }

    void requireOpen() {
        if (state != ExaminationState.OPEN) {
            throw new WrongState("examination.concluded");
        }
    }

    void requireVersion(long read) {
        if (read != version) {
            throw new StaleRecord(version);
        }
    }

    /** @return true when the examination had no examiner before */
    boolean take(String login) {
        requireOpen();
        boolean first = examiner == null;
        examiner = login;
        return first;
    }

    void conclude() {
        requireOpen();
        state = ExaminationState.CONCLUDED;
    }

    /** Takes over what a check gave: all its verdicts, and its findings as they were reconciled. */
    void checked(CheckedWith with, List<RecordedVerdict> newVerdicts, Reconciliation findingsNow) {
        requireOpen();
        checkDate = with.date();
        ruleSet = with.ruleSet();
        ruleSetHash = with.ruleSetHash();
        graphPosition = with.graphPosition();
        checkedAt = with.at();
        replaceVerdicts(newVerdicts);
        findings.removeAll(findingsNow.dropped());
        for (ReportedFinding added : findingsNow.added()) {
            findings.add(new RecordedFinding(this, nextFinding++, added));
        }
        findingsNow.again().forEach(RecordedFinding::reportedAgain);
        findingsNow.gone().forEach(RecordedFinding::noLongerReported);
    }

    private void replaceVerdicts(List<RecordedVerdict> newVerdicts) {
        verdicts.removeIf(old -> newVerdicts.stream().noneMatch(v -> v.rule().equals(old.rule())));
        for (RecordedVerdict verdict : newVerdicts) {
            verdicts.stream()
                    .filter(old -> old.rule().equals(verdict.rule()))
                    .findFirst()
                    .ifPresentOrElse(old -> old.takeOver(verdict), () -> verdicts.add(verdict));
        }
    }
}
