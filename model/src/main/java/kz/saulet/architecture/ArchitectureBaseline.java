package kz.saulet.architecture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One approval of a body's architecture; written once and never changed. */
@Entity
@Table(name = "architecture_baseline")
class ArchitectureBaseline {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String body = "";

    private String name = "";

    private String approver = "";

    @Column(name = "approved_on")
    private LocalDate approvedOn = LocalDate.EPOCH;

    @Column(name = "log_position")
    private long logPosition;

    @Column(name = "published_at")
    private long publishedAt;

    protected ArchitectureBaseline() {}

    ArchitectureBaseline(String body, String name, String approver, LocalDate approvedOn) {
        this.body = body;
        this.name = name;
        this.approver = approver;
        this.approvedOn = approvedOn;
    }

    ArchitectureBaseline at(long approvedPosition, long publishedPosition) {
        logPosition = approvedPosition;
        publishedAt = publishedPosition;
        return this;
    }

    Approval toApproval() {
        return new Approval(body, name, approver, approvedOn, logPosition);
    }
}
