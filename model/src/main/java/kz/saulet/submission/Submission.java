package kz.saulet.submission;

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
import java.util.ArrayList;
import java.util.List;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.problem.WrongState;
import org.jspecify.annotations.Nullable;

/**
 * A case: one document of one state body on its way through one or more rounds. The case keeps its number; the round is
 * counted behind it.
 */
@Entity
@Table(name = "submission")
class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type", updatable = false)
    private DocumentType documentType = DocumentType.TECHNICAL_ASSIGNMENT;

    @Column(updatable = false)
    private long serial;

    @Column(name = "title_kk")
    private String titleKk = "";

    @Column(name = "title_ru")
    private String titleRu = "";

    @Column(name = "title_en")
    private String titleEn = "";

    @Column(updatable = false)
    private String body = "";

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.DRAFT;

    private int round = 1;

    @Column(name = "created_by", updatable = false)
    private String createdBy = "";

    @Column(name = "created_at", updatable = false)
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    @Column(updatable = false)
    private boolean synthetic;

    @Version
    private long version;

    @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<Round> rounds = new ArrayList<>();

    protected Submission() {}

    Submission(DocumentType documentType, long serial, String body, String createdBy, Instant now) {
        this.documentType = documentType;
        this.serial = serial;
        this.body = body;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.changedAt = now;
        this.rounds.add(new Round(this, 1));
    }

    /** A case that ended before the product knew it; all its rounds are handed in. */
    static Submission past(PastCase past) {
        Instant begun = past.rounds().get(0).submittedAt();
        Submission submission = new Submission(past.documentType(), past.serial(), past.body(), past.by(), begun);
        submission.synthetic = true;
        submission.state = CaseState.CONCLUDED;
        submission.round = past.rounds().size();
        submission.changedAt = past.concludedAt();
        submission.rename(past.title());
        submission.rounds.clear();
        for (PastCase.Handed handed : past.rounds()) {
            Round round = new Round(submission, submission.rounds.size() + 1);
            round.freeze(past.by(), handed.submittedAt());
            submission.rounds.add(round);
        }
        return submission;
    }

    String id() {
        if (id == null) {
            throw new IllegalStateException("The case has not been stored yet");
        }
        return Long.toString(id);
    }

    boolean synthetic() {
        return synthetic;
    }

    DocumentType documentType() {
        return documentType;
    }

    String body() {
        return body;
    }

    CaseState state() {
        return state;
    }

    boolean handedIn() {
        return state != CaseState.DRAFT
                && !(state == CaseState.WITHDRAWN && current().submittedAt() == null);
    }

    int roundNumber() {
        return round;
    }

    long version() {
        return version;
    }

    Instant changedAt() {
        return changedAt;
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    Round current() {
        return round(round);
    }

    Round round(int number) {
        return rounds.get(number - 1);
    }

    /** As people write it: {@code ТЗ-000001-1}. */
    String number() {
        return documentType.number(serial, round);
    }

    Labels title() {
        return CaseTitle.of(titleKk, titleRu, titleEn);
    }

    /** IRI of the described proposal. */
    String root() {
        return GraphNames.DATA + "proposal/" + id();
    }

    /** The graph that holds the described content of the present round. */
    String graph() {
        return GraphNames.proposal(id(), round);
    }

    void rename(Labels title) {
        titleKk = title.exactly(Lang.KK).orElse("").strip();
        titleRu = title.exactly(Lang.RU).orElse("").strip();
        titleEn = title.exactly(Lang.EN).orElse("").strip();
    }

    /** Marks that something about the case changed, which also counts its version up. */
    void touch(Instant now) {
        changedAt = now;
    }

    void requireDraft() {
        if (state == CaseState.WITHDRAWN) {
            throw new WrongState("submission.already-withdrawn");
        }
        if (state != CaseState.DRAFT) {
            throw new WrongState("submission.not-draft");
        }
    }

    void submitted(String by, Instant now) {
        requireDraft();
        current().freeze(by, now);
        state = CaseState.SUBMITTED;
        touch(now);
    }

    void taken(Instant now) {
        state = CaseState.UNDER_EXAMINATION;
        touch(now);
    }

    void concluded(Instant now) {
        state = CaseState.CONCLUDED;
        touch(now);
    }

    void withdrawn(Instant now) {
        if (state == CaseState.CONCLUDED) {
            throw new WrongState("examination.concluded");
        }
        if (state == CaseState.WITHDRAWN) {
            throw new WrongState("submission.already-withdrawn");
        }
        state = CaseState.WITHDRAWN;
        touch(now);
    }
}
