package kz.saulet.shacl.plan;

import java.util.List;

/**
 * All that is asked of one set of values. Most sets are as they should be, so what is asked most often is looked at
 * together first, see {@link UsualChecks}; only where something may be wrong each constraint is asked for itself.
 */
final class ValuePlan {

    private final TermMemo terms;
    private final UsualChecks usual;
    private final SourcedCheck[] checks;
    private final NodePlan[] further;

    /** @param further what is asked of each value as a focus node of its own */
    ValuePlan(TermMemo terms, UsualChecks usual, List<SourcedCheck> checks, List<NodePlan> further) {
        this.terms = terms;
        this.usual = usual;
        this.checks = checks.toArray(SourcedCheck[]::new);
        this.further = further.toArray(NodePlan[]::new);
    }

    boolean walks() {
        return checks.length > 0 || further.length > 0 || !usual.isEmpty();
    }

    boolean isEmpty() {
        return terms.isEmpty() && !walks();
    }

    boolean isKnownToBeFine(int term) {
        return terms.isEmpty() || terms.isGood(term);
    }

    void report(int focus, IntBag values, Run run, Report report) {
        if (!usual.areFine(values, terms, run)) {
            if (!terms.isEmpty()) {
                reportTerms(focus, values, run, report);
            }
            reportAll(usual.checks(), focus, values, run, report);
        }
        reportAll(checks, focus, values, run, report);
        for (NodePlan plan : further) {
            for (int i = 0; i < values.size(); i++) {
                plan.report(values.get(i), run, report);
            }
        }
    }

    private static void reportAll(SourcedCheck[] checks, int focus, IntBag values, Run run, Report report) {
        for (SourcedCheck check : checks) {
            try {
                check.check().run(focus, values, run, report);
            } catch (Unevaluated e) {
                report.failed(check.source(), focus, e);
            }
        }
    }

    private void reportTerms(int focus, IntBag values, Run run, Report report) {
        for (int i = 0; i < values.size(); i++) {
            int value = values.get(i);
            if (terms.isGood(value)) {
                continue;
            }
            for (TermMemo.Failure failure : terms.failures(value, run)) {
                if (failure.error() == null) {
                    report.found(failure.source(), focus, value);
                } else {
                    report.failed(failure.source(), focus, failure.error());
                }
            }
        }
    }

    void test(int focus, IntBag values, Run run, Sink sink) throws Unevaluated {
        if (!usual.areFine(values, terms, run)) {
            if (!terms.isEmpty()) {
                testTerms(focus, values, run, sink);
            }
            testAll(usual.checks(), focus, values, run, sink);
        }
        testAll(checks, focus, values, run, sink);
        for (NodePlan plan : further) {
            for (int i = 0; i < values.size() && !sink.enough(); i++) {
                plan.test(values.get(i), run, sink);
            }
        }
    }

    private static void testAll(SourcedCheck[] checks, int focus, IntBag values, Run run, Sink sink)
            throws Unevaluated {
        for (SourcedCheck check : checks) {
            if (sink.enough()) {
                return;
            }
            check.check().run(focus, values, run, sink);
        }
    }

    private void testTerms(int focus, IntBag values, Run run, Sink sink) throws Unevaluated {
        for (int i = 0; i < values.size(); i++) {
            if (terms.isGood(values.get(i))) {
                continue;
            }
            for (TermMemo.Failure failure : terms.failures(values.get(i), run)) {
                if (failure.error() != null) {
                    throw failure.error();
                }
                sink.found(failure.source(), focus, values.get(i));
            }
        }
    }

    record SourcedCheck(Source source, Check check) {}
}
