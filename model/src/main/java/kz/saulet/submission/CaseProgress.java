package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.Messages;
import kz.saulet.problem.WrongState;

/** A case on its way through the examination: what examiners read of it, and the steps that only they cause. */
@ApplicationScoped
public class CaseProgress {

    private CaseFinder cases;
    private CaseViews views;
    private CaseContent contents;
    private CaseFiles files;
    private CaseRecord record;
    private Permissions permissions;

    @Inject
    CaseProgress(
            CaseFinder cases,
            CaseViews views,
            CaseContent contents,
            CaseFiles files,
            CaseRecord record,
            Permissions permissions) {
        this.cases = cases;
        this.views = views;
        this.contents = contents;
        this.files = files;
        this.record = record;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseProgress() {}

    /** The case as a list shows it; refuses when the person may not see it. */
    public CaseRow row(String caseId) {
        return views.row(cases.readable(caseId));
    }

    public RoundView round(String caseId, int number) {
        return cases.readable(caseId).round(number).view();
    }

    /** Which sections of the template its document has; empty when no document was read. */
    public Optional<SectionsView> sections(String caseId) {
        return Optional.of(files.sections(cases.readable(caseId)))
                .filter(sections ->
                        !sections.found().isEmpty() || !sections.file().isEmpty());
    }

    /** What a check looks at now. */
    public Material material(String caseId) {
        Submission submission = cases.readable(caseId);
        List<Material.Document> documents = files.inOrder(submission.current()).stream()
                .map(file -> new Material.Document(file.type(), files.text(file)))
                .toList();
        return new Material(
                submission.documentType(),
                submission.body(),
                submission.root(),
                submission.title(),
                contents.read(submission),
                documents);
    }

    /** Hands the present round in. Only what makes an examination impossible stands in the way. */
    public FrozenRound handIn(String caseId) {
        Submission submission = cases.readable(caseId);
        if (!permissions.mayCreateCase(submission.body())) {
            throw new Forbidden("submission-submit");
        }
        submission = cases.locked(caseId);
        submission.requireDraft();
        if (submission.current().document().isEmpty()) {
            throw new WrongState("submission.no-document");
        }
        Instant now = now();
        submission.submitted(permissions.person().login(), now);
        Round round = submission.current();
        record.add(submission, "submitted", Map.of("round", Messages.plain(Integer.toString(round.number()))), now);
        return new FrozenRound(caseId, round.number(), round.contentPosition(), now);
    }

    /** An expert takes the case up. */
    public void taken(String caseId) {
        Submission submission = cases.locked(caseId);
        Instant now = now();
        submission.taken(now);
        record.add(submission, "taken", Map.of("by", permissions.person().name()), now);
    }

    public void concluded(String caseId, String number, Labels outcome) {
        Submission submission = cases.locked(caseId);
        Instant now = now();
        submission.concluded(now);
        record.add(submission, "concluded", Map.of("number", Messages.plain(number), "outcome", outcome), now);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
