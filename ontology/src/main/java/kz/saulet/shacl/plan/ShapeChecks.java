package kz.saulet.shacl.plan;

import java.util.List;

/** Checks that ask whether values conform to other shapes. */
final class ShapeChecks {

    private ShapeChecks() {}

    /** @param least how many of the plans a value must conform to, and {@code most} how many it may */
    static Check between(Source source, List<NodePlan> plans, int least, int most) {
        return (focus, values, run, sink) -> {
            for (int i = 0; i < values.size() && !sink.enough(); i++) {
                int conforming = conforming(plans, values.get(i), run, most == plans.size() ? least : most + 1);
                if (conforming < least || conforming > most) {
                    sink.found(source, focus, values.get(i));
                }
            }
        };
    }

    /** @param enough where counting may stop */
    private static int conforming(List<NodePlan> plans, int value, Run run, int enough) throws Unevaluated {
        int conforming = 0;
        for (NodePlan plan : plans) {
            if (conforming < enough && run.conforms(plan, value)) {
                conforming++;
            }
        }
        return conforming;
    }

    /** @param apart what a counted value must not conform to */
    static Check counted(Source source, NodePlan plan, List<NodePlan> apart, int least, int most) {
        return (focus, values, run, sink) -> {
            int count = 0;
            for (int i = 0; i < values.size(); i++) {
                int value = values.get(i);
                if (run.conforms(plan, value) && conforming(apart, value, run, 1) == 0) {
                    count++;
                }
            }
            if (count < least || count > most) {
                sink.found(source, focus, FlatGraph.NONE);
            }
        };
    }

    /**
     * The rows of a query, one result each.
     *
     * @param number among the queries of a compiler, from 0
     */
    static Check select(Source source, int number) {
        return (focus, values, run, sink) -> {
            for (Sink.Detail row : run.query(number, source).rows(focus)) {
                sink.found(source, focus, row);
            }
        };
    }
}
