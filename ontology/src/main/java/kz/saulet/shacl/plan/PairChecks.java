package kz.saulet.shacl.plan;

import kz.saulet.plan.ValueKeys;
import kz.saulet.shacl.shape.Constraint;

/** Checks that compare the values with those of another property of the focus node. */
final class PairChecks {

    private final Constants constants;
    private final Values known = new Values();

    PairChecks(Constants constants) {
        this.constants = constants;
    }

    Check sameAs(Source source, Constraint.SameAs same) {
        return comparing(constants.id(same.predicate()), (focus, values, others, run, sink) -> {
            missing(source, focus, values, others, sink);
            missing(source, focus, others, values, sink);
        });
    }

    private static void missing(Source source, int focus, IntBag values, IntBag from, Sink sink) {
        for (int i = 0; i < values.size(); i++) {
            if (!from.contains(values.get(i))) {
                sink.found(source, focus, values.get(i));
            }
        }
    }

    Check disjointWith(Source source, Constraint.DisjointWith disjoint) {
        return comparing(constants.id(disjoint.predicate()), (focus, values, others, run, sink) -> {
            for (int i = 0; i < values.size(); i++) {
                if (others.contains(values.get(i))) {
                    sink.found(source, focus, values.get(i));
                }
            }
        });
    }

    Check before(Source source, Constraint.Before before) {
        return comparing(constants.id(before.predicate()), (focus, values, others, run, sink) -> {
            for (int i = 0; i < values.size(); i++) {
                for (int j = 0; j < others.size(); j++) {
                    if (!isBefore(values.get(i), others.get(j), run, before.orEqual())) {
                        sink.found(source, focus, values.get(i));
                    }
                }
            }
        });
    }

    private boolean isBefore(int value, int other, Run run, boolean orEqual) {
        int order = order(value, other, run);
        return order == Order.LESS || orEqual && order == Order.EQUAL;
    }

    private int order(int value, int other, Run run) {
        long key = key(value, run);
        long otherKey = key(other, run);
        if (ValueKeys.comparable(key, otherKey)) {
            return Long.compare(key, otherKey);
        }
        return Order.compare(known.of(value, run.graph()), known.of(other, run.graph()));
    }

    private static long key(int term, Run run) {
        run.graph().look(term, run.text());
        return ValueKeys.of(run.text());
    }

    private static Check comparing(int predicate, Comparison comparison) {
        return (focus, values, run, sink) -> {
            IntBag others = run.bags().take();
            run.graph().objects(focus, predicate, others);
            comparison.run(focus, values, others, run, sink);
            run.bags().giveBack(others);
        };
    }

    private interface Comparison {
        void run(int focus, IntBag values, IntBag others, Run run, Sink sink);
    }
}
