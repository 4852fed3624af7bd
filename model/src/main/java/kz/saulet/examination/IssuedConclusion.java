package kz.saulet.examination;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.saulet.language.Lang;
import org.jspecify.annotations.Nullable;

/** A conclusion with its documents as they were issued. No column is ever updated. */
@Entity
@Table(name = "conclusion")
class IssuedConclusion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "examination_id", updatable = false)
    private Examination examination;

    @Column(updatable = false)
    private String number = "";

    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Outcome outcome = Outcome.REVISE;

    @Column(name = "issued_by", updatable = false)
    private String issuedBy = "";

    @OneToMany(mappedBy = "conclusion", cascade = CascadeType.PERSIST)
    private List<Document> documents = new ArrayList<>();

    @SuppressWarnings("NullAway")
    protected IssuedConclusion() {}

    IssuedConclusion(Examination examination, String number, LocalDate issuedOn, Outcome outcome, String issuedBy) {
        this.examination = examination;
        this.number = number;
        this.issuedOn = issuedOn;
        this.outcome = outcome;
        this.issuedBy = issuedBy;
    }

    void add(List<Lang> languages, ConclusionFile file) {
        documents.add(new Document(this, key(languages), file));
    }

    Optional<ConclusionFile> file(List<Lang> languages) {
        String wanted = key(languages);
        return documents.stream()
                .filter(d -> d.languages.equals(wanted))
                .map(Document::file)
                .findFirst();
    }

    ConclusionView view() {
        String sha256 = file(Conclusions.BILINGUAL).map(ConclusionFile::sha256).orElse("");
        return new ConclusionView(number, issuedOn, outcome, issuedBy, sha256);
    }

    private static String key(List<Lang> languages) {
        return String.join(",", languages.stream().map(Lang::tag).toList());
    }

    /** The conclusion in one language, or in several one after the other. */
    @Entity
    @Table(name = "conclusion_document")
    static class Document {

        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        private @Nullable Long id;

        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "conclusion_id", updatable = false)
        private IssuedConclusion conclusion;

        @Column(updatable = false)
        private String languages = "";

        @Column(updatable = false)
        private String name = "";

        @Column(name = "media_type", updatable = false)
        private String mediaType = "";

        @Column(updatable = false)
        private String sha256 = "";

        @Column(updatable = false)
        private byte[] bytes = {};

        @SuppressWarnings("NullAway")
        protected Document() {}

        Document(IssuedConclusion conclusion, String languages, ConclusionFile file) {
            this.conclusion = conclusion;
            this.languages = languages;
            this.name = file.name();
            this.mediaType = file.mediaType();
            this.sha256 = file.sha256();
            this.bytes = file.bytes();
        }

        ConclusionFile file() {
            return new ConclusionFile(name, mediaType, sha256, bytes);
        }
    }
}
