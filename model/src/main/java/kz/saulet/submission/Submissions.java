package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.Messages;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.StaleRecord;

/**
 * The state body's side of a case: describe, attach, save at any moment. Each method is one transaction over database and
 * graph. Handing in is {@code Examinations.submit}, checking beforehand is {@code Checks.selfCheck}.
 */
@ApplicationScoped
@Transactional
public class Submissions {

    private static final int LONGEST_TITLE = 1000;

    private EntityManager entities;
    private Permissions permissions;
    private CaseFinder cases;
    private CaseList list;
    private CaseViews views;
    private CaseContent contents;
    private CaseFiles files;
    private CaseRecord record;
    private Directory directory;

    @Inject
    Submissions(
            EntityManager entities,
            Permissions permissions,
            CaseFinder cases,
            CaseList list,
            CaseViews views,
            CaseContent contents,
            CaseFiles files,
            CaseRecord record,
            Directory directory) {
        this.entities = entities;
        this.permissions = permissions;
        this.cases = cases;
        this.list = list;
        this.views = views;
        this.contents = contents;
        this.files = files;
        this.record = record;
        this.directory = directory;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Submissions() {}

    /** Makes a draft. @return its id */
    public String create(NewCase wanted) {
        String body = directory
                .body(wanted.body())
                .orElseThrow(() -> new InvalidInput(new FieldError("body", "unknown-body")));
        permissions.requireCreateCase(body);
        requireTitle(wanted.title());
        Instant now = now();
        String author = permissions.person().login();
        Submission submission =
                new Submission(wanted.documentType(), nextSerial(wanted.documentType()), body, author, now);
        submission.rename(wanted.title());
        entities.persist(submission);
        contents.write(submission, submission.title(), Content.empty(Descriptions.KIND));
        record.add(submission, "created", Map.of(), now);
        return submission.id();
    }

    public CaseView view(String id) {
        return views.view(cases.readable(id));
    }

    public CasePage list(CaseQuery query) {
        return list.page(query);
    }

    /** Saves the draft whole, complete or not; only differences are written. @return the new version */
    public long saveDraft(String id, Draft draft) {
        Submission submission = cases.editable(id);
        long stored = submission.current().contentPosition();
        if (draft.version() != stored) {
            throw new StaleRecord(stored);
        }
        requireTitle(draft.title());
        submission.rename(draft.title());
        contents.write(submission, submission.title(), draft.content());
        submission.touch(now());
        return submission.current().contentPosition();
    }

    /** Attaches a file after it was found readable and safe; a refused file leaves nothing behind. */
    public FileView attach(String id, Upload upload) {
        Submission submission = cases.editable(id);
        Instant now = now();
        AttachedFile attached = files.attach(submission, upload, now);
        record.add(submission, "file-attached", Map.of("file", Messages.plain(attached.name())), now);
        submission.touch(now);
        return attached.view();
    }

    public void remove(String id, String fileId) {
        Submission submission = cases.editable(id);
        Instant now = now();
        AttachedFile file = submission.current().file(fileId).orElseThrow(() -> NotFound.file(fileId));
        files.remove(submission, file);
        record.add(submission, "file-removed", Map.of("file", Messages.plain(file.name())), now);
        submission.touch(now);
    }

    public CaseFile file(String id, String fileId) {
        return files.content(cases.readable(id), fileId);
    }

    /** What was recognised in the attached document, and what was not. */
    public SectionsView recognisedSections(String id) {
        return files.sections(cases.readable(id));
    }

    /** Takes the case back, as long as no conclusion was issued. */
    public void withdraw(String id) {
        Submission submission = cases.readable(id);
        permissions.requireCreateCase(submission.body());
        Instant now = now();
        cases.locked(id).withdrawn(now);
        record.add(submission, "withdrawn", Map.of(), now);
    }

    private static void requireTitle(Labels title) {
        if (title.byLang().values().stream().allMatch(String::isBlank)) {
            throw new InvalidInput(new FieldError("title", "required"));
        }
        title.byLang().forEach((lang, text) -> {
            if (text.strip().length() > LONGEST_TITLE) {
                throw new InvalidInput(
                        new FieldError("title@" + lang, "too-long", "max", Integer.toString(LONGEST_TITLE)));
            }
        });
    }

    private long nextSerial(DocumentType type) {
        CaseNumber number = entities.find(CaseNumber.class, type, LockModeType.PESSIMISTIC_WRITE);
        if (number == null) {
            throw new IllegalStateException("No number row for " + type);
        }
        return number.next();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
