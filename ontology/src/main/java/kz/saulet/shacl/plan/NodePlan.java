package kz.saulet.shacl.plan;

import java.util.List;

/** All that one or several shapes ask of a node: of the node itself, and of the values of paths from it. */
public final class NodePlan {

    private final ValuePlan itself;
    private final List<PathGroup> groups;

    NodePlan(ValuePlan itself, List<PathGroup> groups) {
        this.itself = itself;
        this.groups = List.copyOf(groups);
    }

    /** Whether a node's verdict takes more than a look at the node. */
    boolean walks() {
        return !groups.isEmpty() || itself.walks();
    }

    boolean isEmpty() {
        return groups.isEmpty() && itself.isEmpty();
    }

    /** Reports everything about a focus node; what cannot be evaluated is reported as such, the rest goes on. */
    public void report(int focus, Run run, Report report) {
        IntBag values = run.bag();
        values.add(focus);
        itself.report(focus, values, run, report);
        for (PathGroup group : groups) {
            values.clear();
            group.path().values(focus, run.graph(), values);
            group.plan().report(focus, values, run, report);
        }
        run.back(values);
    }

    /** Stops at the first thing found. */
    void test(int focus, Run run, Sink sink) throws Unevaluated {
        IntBag values = run.bag();
        values.add(focus);
        itself.test(focus, values, run, sink);
        for (PathGroup group : groups) {
            if (sink.enough()) {
                break;
            }
            values.clear();
            group.path().values(focus, run.graph(), values);
            group.plan().test(focus, values, run, sink);
        }
        run.back(values);
    }

    /** Property shapes that share a path, which is walked once for all of them. */
    record PathGroup(PathPlan path, ValuePlan plan) {}
}
