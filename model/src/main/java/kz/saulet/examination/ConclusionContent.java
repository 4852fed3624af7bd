package kz.saulet.examination;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.norms.Regime;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Place;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.FileView;
import kz.saulet.submission.SectionsView;
import org.jspecify.annotations.Nullable;

/**
 * Everything a conclusion says, for the renderer to set.
 *
 * @param number of the conclusion, {@code ТЗ-000001-1}
 * @param title name of the examined proposal
 * @param bodyName the state body that handed it in
 * @param checks number of rules per verdict
 * @param notEvaluated rules that could not be evaluated or did not apply, so that nothing is claimed about them
 * @param recommendation conclusions and recommendations in Kazakh and Russian
 * @param signatories login and role of those who decided and issued, in the order of signing
 * @param norms the acts of all rules that were evaluated, each once
 * @param regime the legal regime in force on the day whose norms apply, or null when the register knows none
 * @param sections which sections of the template the document has, or null when no document was read
 */
public record ConclusionContent(
        String number,
        LocalDate date,
        Outcome outcome,
        Labels documentType,
        Labels title,
        Labels bodyName,
        int round,
        LocalDate submittedOn,
        List<FileView> files,
        List<CriterionSummary> criteria,
        Map<Verdict, Integer> checks,
        List<Remark> remarks,
        List<NotEvaluated> notEvaluated,
        Labels recommendation,
        CheckedWith checkedWith,
        List<Signatory> signatories,
        List<NormReference> norms,
        @Nullable Regime regime,
        @Nullable SectionsView sections) {

    /**
     * A confirmed finding, numbered from 1.
     *
     * @param text the remark in Kazakh and Russian
     * @param noLongerReported confirmed by an expert although the latest check does not report it any more
     */
    public record Remark(
            int number,
            String rule,
            Severity severity,
            Criterion criterion,
            Labels text,
            Labels remedy,
            NormReference norm,
            @Nullable Place place,
            boolean noLongerReported) {}

    /** A rule that said neither passed nor failed, and why. */
    public record NotEvaluated(String rule, Labels label, Verdict verdict, Labels reason) {}

    /** Who stands under the conclusion. */
    public record Signatory(Labels name, Labels role, LocalDate date) {}
}
