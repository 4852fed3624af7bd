package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Permissions;

/** What people see of a case. */
@ApplicationScoped
class CaseViews {

    private Directory directory;
    private CaseContent contents;
    private CaseRecord record;
    private Permissions permissions;

    @Inject
    CaseViews(Directory directory, CaseContent contents, CaseRecord record, Permissions permissions) {
        this.directory = directory;
        this.contents = contents;
        this.record = record;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseViews() {}

    CaseRow row(Submission submission) {
        return row(submission, directory.name(submission.body()));
    }

    List<CaseRow> rows(List<Submission> submissions) {
        var names = directory.names(submissions.stream().map(Submission::body).toList());
        return submissions.stream()
                .map(s -> row(s, names.getOrDefault(s.body(), new Labels(java.util.Map.of("", s.body())))))
                .toList();
    }

    CaseView view(Submission submission) {
        boolean mayEdit = submission.state() == CaseState.DRAFT && permissions.mayCreateCase(submission.body());
        return new CaseView(
                row(submission),
                submission.root(),
                submission.graph(),
                contents.read(submission),
                submission.current().files().stream().map(AttachedFile::view).toList(),
                submission.rounds().stream().map(Round::view).toList(),
                record.of(submission),
                submission.current().contentPosition(),
                mayEdit,
                mayEdit && submission.current().document().isPresent());
    }

    private static CaseRow row(Submission submission, Labels bodyName) {
        return new CaseRow(
                submission.id(),
                submission.number(),
                submission.documentType(),
                submission.title(),
                submission.body(),
                bodyName,
                submission.roundNumber(),
                submission.state(),
                submission.changedAt(),
                submission.current().submittedAt(),
                submission.synthetic());
    }
}
