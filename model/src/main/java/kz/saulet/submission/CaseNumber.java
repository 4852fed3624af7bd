package kz.saulet.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last case number of one type of document. Whoever locks the row takes the next one. */
@Entity
@Table(name = "case_number")
class CaseNumber {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "document_type")
    private DocumentType documentType = DocumentType.TECHNICAL_ASSIGNMENT;

    @Column(name = "last_serial")
    private long last;

    protected CaseNumber() {}

    long next() {
        return ++last;
    }
}
