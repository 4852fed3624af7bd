package kz.saulet.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One handing-in of a case. Once frozen, neither its files nor its described content change. */
@Entity
@Table(name = "submission_round")
class Round {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "submission_id", updatable = false)
    private Submission submission;

    @Column(updatable = false)
    private int number;

    @Column(name = "content_position")
    private long contentPosition;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @OneToMany(mappedBy = "round", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<AttachedFile> files = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected Round() {}

    Round(Submission submission, int number) {
        this.submission = submission;
        this.number = number;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("The round has not been stored yet");
        }
        return id;
    }

    int number() {
        return number;
    }

    long contentPosition() {
        return contentPosition;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    List<AttachedFile> files() {
        return List.copyOf(files);
    }

    Optional<AttachedFile> file(String fileId) {
        return files.stream().filter(f -> f.id().equals(fileId)).findFirst();
    }

    Optional<AttachedFile> document() {
        return files.stream().filter(f -> f.type() == AttachmentType.DOCUMENT).findFirst();
    }

    void add(AttachedFile file) {
        files.add(file);
    }

    void remove(AttachedFile file) {
        files.remove(file);
    }

    /** The described content was written by this change of the log. */
    void describedAt(long position) {
        contentPosition = position;
    }

    void freeze(String by, Instant now) {
        submittedBy = by;
        submittedAt = now;
    }

    RoundView view() {
        return new RoundView(
                number,
                submittedAt,
                submittedBy,
                contentPosition,
                files.stream().map(AttachedFile::view).toList());
    }
}
