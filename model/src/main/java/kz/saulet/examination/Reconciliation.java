package kz.saulet.examination;

import java.util.List;
import java.util.Map;

/**
 * What a re-check means for the findings known before.
 *
 * @param added reported for the first time
 * @param again known ones that are still reported, with what the check says now
 * @param gone decided ones that are no longer reported; they stay, marked
 * @param dropped undecided ones that are no longer reported; nobody's work is lost with them
 */
record Reconciliation(
        List<ReportedFinding> added,
        Map<RecordedFinding, ReportedFinding> again,
        List<RecordedFinding> gone,
        List<RecordedFinding> dropped) {}
