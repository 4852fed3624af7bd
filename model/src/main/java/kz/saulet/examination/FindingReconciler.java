package kz.saulet.examination;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the identity of findings while a round is checked again and again, so that an expert's decision survives. */
final class FindingReconciler {

    private FindingReconciler() {}

    static Reconciliation reconcile(Collection<RecordedFinding> known, Collection<ReportedFinding> reported) {
        Map<String, ReportedFinding> left = new LinkedHashMap<>();
        reported.forEach(r -> left.putIfAbsent(r.finding().fingerprint(), r));
        Map<RecordedFinding, ReportedFinding> again = new LinkedHashMap<>();
        List<RecordedFinding> gone = new ArrayList<>();
        List<RecordedFinding> dropped = new ArrayList<>();
        for (RecordedFinding finding : known) {
            ReportedFinding now = left.remove(finding.fingerprint());
            if (now != null) {
                again.put(finding, now);
            } else {
                (finding.isDecided() ? gone : dropped).add(finding);
            }
        }
        return new Reconciliation(List.copyOf(left.values()), again, List.copyOf(gone), List.copyOf(dropped));
    }
}
