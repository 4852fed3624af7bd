package kz.saulet.shacl.plan;

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
                    if (!isBefore(values.get(i), others.get(j), run.graph(), before.orEqual())) {
                        sink.found(source, focus, values.get(i));
                    }
                }
            }
        });
    }

    private boolean isBefore(int value, int other, FlatGraph graph, boolean orEqual) {
        int order = Order.compare(known.of(value, graph), known.of(other, graph));
        return order == Order.LESS || orEqual && order == Order.EQUAL;
    }

    private static Check comparing(int predicate, Comparison comparison) {
        return (focus, values, run, sink) -> {
            IntBag others = run.bag();
            run.graph().objects(focus, predicate, others);
            comparison.run(focus, values, others, run, sink);
            run.back(others);
        };
    }

    private interface Comparison {
        void run(int focus, IntBag values, IntBag others, Run run, Sink sink);
    }
}
