package kz.saulet.shacl.plan;

import java.util.List;

/** All that is asked of one set of values. */
final class ValuePlan {

    private final TermMemo terms;
    private final List<SourcedCheck> checks;
    private final List<NodePlan> further;

    /** @param further what is asked of each value as a focus node of its own */
    ValuePlan(TermMemo terms, List<SourcedCheck> checks, List<NodePlan> further) {
        this.terms = terms;
        this.checks = List.copyOf(checks);
        this.further = List.copyOf(further);
    }

    boolean walks() {
        return !checks.isEmpty() || !further.isEmpty();
    }

    boolean isEmpty() {
        return terms.isEmpty() && !walks();
    }

    void report(int focus, IntBag values, Run run, Report report) {
        if (!terms.isEmpty()) {
            reportTerms(focus, values, run, report);
        }
        for (SourcedCheck check : checks) {
            try {
                check.check().run(focus, values, run, report);
            } catch (Unevaluated e) {
                report.failed(check.source(), focus, e);
            }
        }
        for (NodePlan plan : further) {
            for (int i = 0; i < values.size(); i++) {
                plan.report(values.get(i), run, report);
            }
        }
    }

    private void reportTerms(int focus, IntBag values, Run run, Report report) {
        for (int i = 0; i < values.size(); i++) {
            int value = values.get(i);
            if (terms.isGood(value)) {
                continue;
            }
            for (TermMemo.Failure failure : terms.failures(value, run.graph())) {
                if (failure.error() == null) {
                    report.found(failure.source(), focus, value);
                } else {
                    report.failed(failure.source(), focus, failure.error());
                }
            }
        }
    }

    void test(int focus, IntBag values, Run run, Sink sink) throws Unevaluated {
        if (!terms.isEmpty()) {
            testTerms(focus, values, run, sink);
        }
        for (SourcedCheck check : checks) {
            if (sink.enough()) {
                return;
            }
            check.check().run(focus, values, run, sink);
        }
        for (NodePlan plan : further) {
            for (int i = 0; i < values.size() && !sink.enough(); i++) {
                plan.test(values.get(i), run, sink);
            }
        }
    }

    private void testTerms(int focus, IntBag values, Run run, Sink sink) throws Unevaluated {
        for (int i = 0; i < values.size(); i++) {
            if (terms.isGood(values.get(i))) {
                continue;
            }
            for (TermMemo.Failure failure : terms.failures(values.get(i), run.graph())) {
                if (failure.error() != null) {
                    throw failure.error();
                }
                sink.found(failure.source(), focus, values.get(i));
            }
        }
    }

    record SourcedCheck(Source source, Check check) {}
}
