package kz.saulet.submission;

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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A file of a round; its bytes are stored apart, under their hash. */
@Entity
@Table(name = "submission_file")
class AttachedFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private Round round;

    @Column(updatable = false)
    private String name = "";

    @Column(name = "media_type", updatable = false)
    private String mediaType = "";

    @Column(name = "size_bytes", updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256 = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "attachment_type", updatable = false)
    private AttachmentType type = AttachmentType.DOCUMENT;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt = Instant.EPOCH;

    @Column(name = "added_by", updatable = false)
    private String addedBy = "";

    @SuppressWarnings("NullAway")
    protected AttachedFile() {}

    AttachedFile(Round round, AcceptedFile file, String by, Instant now) {
        this.round = round;
        this.name = file.name();
        this.mediaType = file.mediaType();
        this.size = file.bytes().length;
        this.sha256 = file.sha256();
        this.type = file.type();
        this.addedBy = by;
        this.addedAt = now;
    }

    String id() {
        if (id == null) {
            throw new IllegalStateException("The file has not been stored yet");
        }
        return Long.toString(id);
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String sha256() {
        return sha256;
    }

    AttachmentType type() {
        return type;
    }

    FileView view() {
        return new FileView(id(), name, mediaType, size, sha256, type, addedAt, addedBy);
    }
}
