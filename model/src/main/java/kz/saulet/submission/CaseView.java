package kz.saulet.submission;

import java.util.List;

/**
 * A case as its page shows it.
 *
 * @param root IRI of the described proposal
 * @param graph name of the graph of the present round
 * @param content the described content, to be edited and handed to {@link Submissions#saveDraft}
 * @param version for {@link Submissions#saveDraft}: refuses when the case changed meanwhile
 * @param mayEdit whether the person may change it now
 */
public record CaseView(
        CaseRow row,
        String root,
        String graph,
        Content content,
        List<FileView> files,
        List<RoundView> rounds,
        List<CaseEvent> events,
        long version,
        boolean mayEdit,
        boolean maySubmit) {}
