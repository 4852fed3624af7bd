package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.saulet.document.DocumentContent;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.NotFound;

/** The files of a case. */
@ApplicationScoped
class CaseFiles {

    private EntityManager entities;
    private DocumentIntake intake;
    private SectionFinder sections;
    private Permissions permissions;

    @Inject
    CaseFiles(EntityManager entities, DocumentIntake intake, SectionFinder sections, Permissions permissions) {
        this.entities = entities;
        this.intake = intake;
        this.sections = sections;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseFiles() {}

    /** A second document takes the place of the first; annexes are added. */
    AttachedFile attach(Submission submission, Upload upload, Instant now) {
        AcceptedFile accepted = intake.accept(upload);
        Round round = submission.current();
        if (accepted.type() == AttachmentType.DOCUMENT) {
            round.document().ifPresent(former -> remove(submission, former));
        }
        if (entities.find(StoredContent.class, accepted.sha256()) == null) {
            entities.persist(new StoredContent(accepted.sha256(), accepted.bytes()));
            entities.flush();
        }
        AttachedFile file =
                new AttachedFile(round, accepted, permissions.person().login(), now);
        round.add(file);
        entities.persist(file);
        entities.flush();
        return file;
    }

    void remove(Submission submission, AttachedFile file) {
        submission.current().remove(file);
        entities.remove(file);
        entities.flush();
        entities.createQuery("delete from StoredContent c where c.sha256 = :hash"
                        + " and not exists (select f from AttachedFile f where f.sha256 = :hash)")
                .setParameter("hash", file.sha256())
                .executeUpdate();
    }

    CaseFile content(Submission submission, String fileId) {
        AttachedFile file = submission.rounds().stream()
                .flatMap(round -> round.file(fileId).stream())
                .findFirst()
                .orElseThrow(() -> NotFound.file(fileId));
        return new CaseFile(file.name(), file.mediaType(), file.sha256(), bytes(file));
    }

    DocumentContent text(AttachedFile file) {
        return intake.content(file.name(), file.sha256(), bytes(file));
    }

    /** Documents first, in the order they were attached. */
    List<AttachedFile> inOrder(Round round) {
        return round.files().stream()
                .sorted(Comparator.comparing(AttachedFile::type))
                .toList();
    }

    SectionsView sections(Submission submission) {
        Optional<AttachedFile> document = submission.current().document();
        return document.map(file -> sections.view(submission.documentType(), text(file)))
                .orElseGet(() -> sections.nothingRead(submission.documentType()));
    }

    private byte[] bytes(AttachedFile file) {
        StoredContent content = entities.find(StoredContent.class, file.sha256());
        if (content == null) {
            throw new IllegalStateException("The content of file " + file.id() + " is lost");
        }
        return content.bytes();
    }
}
