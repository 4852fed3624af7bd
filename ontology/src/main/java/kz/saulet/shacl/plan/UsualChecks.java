package kz.saulet.shacl.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * How many values there may be, of which classes they must be, and what is known of each as a term: asked together in one
 * pass over the values. Says only whether all is fine; which constraint is broken the single checks find out.
 */
final class UsualChecks {

    private final ValuePlan.SourcedCheck[] checks;
    private final InstanceOf[] classes;
    private final int least;
    private final int most;

    private UsualChecks(List<ValuePlan.SourcedCheck> checks, List<InstanceOf> classes, int least, int most) {
        this.checks = checks.toArray(ValuePlan.SourcedCheck[]::new);
        this.classes = classes.toArray(InstanceOf[]::new);
        this.least = least;
        this.most = most;
    }

    boolean isEmpty() {
        return checks.length == 0;
    }

    /** One for each constraint. */
    ValuePlan.SourcedCheck[] checks() {
        return checks;
    }

    /** False also when it is not known yet. */
    boolean areFine(IntBag values, TermMemo terms, Run run) {
        int size = values.size();
        if (size < least || size > most) {
            return false;
        }
        boolean ofTerms = !terms.isEmpty();
        for (int i = 0; i < size; i++) {
            int value = values.get(i);
            if (ofTerms && !terms.isGood(value)) {
                return false;
            }
            for (InstanceOf type : classes) {
                if (!run.isInstance(value, type)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes constraints one after the other. */
    static final class Builder {

        private final List<ValuePlan.SourcedCheck> checks = new ArrayList<>();
        private final List<InstanceOf> classes = new ArrayList<>();
        private int least;
        private int most = Integer.MAX_VALUE;

        void atLeast(Source source, int count) {
            least = Math.max(least, count);
            add(source, ValueChecks.atLeast(source, count));
        }

        void atMost(Source source, int count) {
            most = Math.min(most, count);
            add(source, ValueChecks.atMost(source, count));
        }

        void classIs(Source source, InstanceOf type) {
            classes.add(type);
            add(source, ValueChecks.classIs(source, type));
        }

        private void add(Source source, Check check) {
            checks.add(new ValuePlan.SourcedCheck(source, check));
        }

        UsualChecks built() {
            return new UsualChecks(checks, classes, least, most);
        }
    }
}
