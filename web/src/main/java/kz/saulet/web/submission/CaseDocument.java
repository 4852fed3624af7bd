package kz.saulet.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import kz.saulet.document.SectionTemplate;
import kz.saulet.submission.AttachmentType;
import kz.saulet.submission.FileView;
import kz.saulet.submission.SectionsView;
import kz.saulet.submission.Submissions;
import kz.saulet.submission.Upload;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Address;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The document of a case and its annexes, and what was recognised in it. */
@Named("document")
@RequestScoped
public class CaseDocument {

    private Submissions submissions;
    private OpenCase open;
    private Refusals refusals;
    private @Nullable Part upload;
    private AttachmentType type = AttachmentType.DOCUMENT;
    private @Nullable SectionsView sections;

    @Inject
    public CaseDocument(Submissions submissions, OpenCase open, Refusals refusals) {
        this.submissions = submissions;
        this.open = open;
        this.refusals = refusals;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseDocument() {}

    public void attach() {
        Part given = upload == null ? named() : upload;
        if (given == null) {
            refusals.bad("document.none");
            return;
        }
        if (refusals.telling(() -> attach(given))) {
            refusals.goodAfterRedirect("document.attached");
            again();
        }
    }

    /** A file without content: Faces takes it for none, but the request names it. */
    private static @Nullable Part named() {
        try {
            return Faces.getRequest().getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .findFirst()
                    .orElse(null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file lies in a temporary place only while it is taken in. */
    private void attach(Part given) {
        Path temporary = null;
        try (InputStream content = given.getInputStream()) {
            temporary = Files.createTempFile("saulet-upload", ".part");
            Files.copy(content, temporary, StandardCopyOption.REPLACE_EXISTING);
            String name = Path.of(given.getSubmittedFileName().replace('\\', '/'))
                    .getFileName()
                    .toString();
            submissions.attach(open.getId(), new Upload(name, temporary, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(temporary);
        }
    }

    private static void remove(@Nullable Path temporary) {
        try {
            if (temporary != null) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void remove(String fileId) {
        if (refusals.telling(() -> submissions.remove(open.getId(), fileId))) {
            refusals.goodAfterRedirect("document.removed");
            again();
        }
    }

    private void again() {
        Faces.redirect(Faces.getRequestContextPath()
                + Address.of("/submission-document.xhtml").with("id", open.getId()));
    }

    public SectionsView getSections() {
        if (sections == null) {
            sections = submissions.recognisedSections(open.getId());
        }
        return sections;
    }

    public boolean isRead() {
        return !getSections().file().isEmpty();
    }

    public List<SectionTemplate> getMissingMandatory() {
        return getSections().missing().stream()
                .filter(SectionTemplate::mandatory)
                .toList();
    }

    public List<SectionTemplate> getMissingOptional() {
        return getSections().missing().stream().filter(s -> !s.mandatory()).toList();
    }

    public String url(FileView file) {
        return Address.of("/download/case-file")
                .with("case", open.getId())
                .with("file", file.id())
                .toString();
    }

    public long kilobytes(FileView file) {
        return Math.max(1, file.size() / 1024);
    }

    public AttachmentType[] getTypes() {
        return AttachmentType.values();
    }

    public @Nullable Part getUpload() {
        return upload;
    }

    public void setUpload(@Nullable Part upload) {
        this.upload = upload;
    }

    public AttachmentType getType() {
        return type;
    }

    public void setType(AttachmentType type) {
        this.type = type;
    }
}
