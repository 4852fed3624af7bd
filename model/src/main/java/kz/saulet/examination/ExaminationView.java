package kz.saulet.examination;

import java.util.List;
import java.util.Map;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.CaseRow;
import kz.saulet.submission.FileView;
import org.jspecify.annotations.Nullable;

/**
 * An examination as its page shows it.
 *
 * @param examiner login of the expert who took it up, or null
 * @param checks number of rules per verdict
 * @param proposed the outcome that the findings not rejected suggest; the approver chooses
 * @param version for {@link Issue}
 */
public record ExaminationView(
        String id,
        CaseRow row,
        int round,
        ExaminationState state,
        @Nullable String examiner,
        CheckedWith checkedWith,
        List<FileView> files,
        Map<Verdict, Integer> checks,
        int elementsChecked,
        int elementsFailed,
        DecisionCounts decisions,
        List<CriterionSummary> criteria,
        Outcome proposed,
        @Nullable ConclusionView conclusion,
        boolean mayDecide,
        boolean mayConclude,
        long version) {}
