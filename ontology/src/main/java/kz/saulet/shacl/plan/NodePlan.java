package kz.saulet.shacl.plan;

import java.util.ArrayList;
import java.util.List;

/**
 * All that one or several shapes ask of a node: of the node itself, and of the values of paths from it. Where several paths
 * are single steps forward, the row of the node is walked once for all of them.
 */
public final class NodePlan {

    private static final int WORTH_WALKING = 3;

    private final ValuePlan itself;
    private final List<PathGroup> groups;
    private final Predicates walked;
    private final ValuePlan[] plansWalked;

    NodePlan(ValuePlan itself, List<PathGroup> groups) {
        this.itself = itself;
        List<PathGroup> steps = groups.stream().filter(PathGroup::isStep).toList();
        boolean walk = steps.size() >= WORTH_WALKING;
        this.walked = new Predicates(
                walk ? steps.stream().mapToInt(PathGroup::predicate).toArray() : new int[0]);
        this.plansWalked = walk ? steps.stream().map(PathGroup::plan).toArray(ValuePlan[]::new) : new ValuePlan[0];
        List<PathGroup> others = new ArrayList<>(groups);
        if (walk) {
            others.removeAll(steps);
        }
        this.groups = List.copyOf(others);
    }

    /** Whether a node's verdict takes more than a look at the node. */
    boolean walks() {
        return plansWalked.length > 0 || !groups.isEmpty() || itself.walks();
    }

    /** Reports everything about a focus node; what cannot be evaluated is reported as such, the rest goes on. */
    public void report(int focus, Run run, Report report) {
        IntBag values = run.bag();
        if (!itself.isEmpty()) {
            values.add(focus);
            itself.report(focus, values, run, report);
        }
        if (plansWalked.length > 0) {
            IntBag[] columns = run.walked(walked, focus);
            for (int i = 0; i < plansWalked.length; i++) {
                plansWalked[i].report(focus, columns[i], run, report);
            }
            run.back(columns);
        }
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
        if (plansWalked.length > 0 && !sink.enough()) {
            IntBag[] columns = run.walked(walked, focus);
            for (int i = 0; i < plansWalked.length && !sink.enough(); i++) {
                plansWalked[i].test(focus, columns[i], run, sink);
            }
            run.back(columns);
        }
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
    record PathGroup(PathPlan path, ValuePlan plan) {

        boolean isStep() {
            return path instanceof PathPlan.Forward;
        }

        int predicate() {
            return ((PathPlan.Forward) path).predicate();
        }
    }
}
