package kz.saulet.shacl.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that one or several shapes ask of a node: of the node itself, and of the values of paths from it. Where several paths
 * are single steps forward, the row of the node is walked once for all of them, in the order in which its entries lie.
 */
public final class NodePlan {

    private static final int WORTH_WALKING = 2;

    private final int number;
    private final ValuePlan itself;
    private final PathGroup[] groups;
    private final Predicates walked;
    private final ValuePlan[] plansWalked;

    /** @param number among the plans of a compiler, from 0 */
    NodePlan(int number, ValuePlan itself, List<PathGroup> groups) {
        this.number = number;
        this.itself = itself;
        List<PathGroup> steps = groups.stream()
                .filter(PathGroup::isStep)
                .sorted(Comparator.comparingInt(PathGroup::predicate))
                .toList();
        boolean walk = steps.size() >= WORTH_WALKING;
        this.walked = new Predicates(
                walk ? steps.stream().mapToInt(PathGroup::predicate).toArray() : new int[0]);
        this.plansWalked = walk ? steps.stream().map(PathGroup::plan).toArray(ValuePlan[]::new) : new ValuePlan[0];
        List<PathGroup> others = new ArrayList<>(groups);
        if (walk) {
            others.removeAll(steps);
        }
        this.groups = others.toArray(PathGroup[]::new);
    }

    int number() {
        return number;
    }

    /** How many predicates are walked together. */
    int columns() {
        return plansWalked.length;
    }

    /** Whether a node's verdict takes more than a look at the node. */
    boolean walks() {
        return plansWalked.length > 0 || groups.length > 0 || itself.walks();
    }

    /** Of a plan that does not walk: whether it was found out before that nothing is wrong with the term. */
    boolean isKnownToBeFine(int term) {
        return itself.isKnownToBeFine(term);
    }

    /** Reports everything about a focus node; what cannot be evaluated is reported as such, the rest goes on. */
    public void report(int focus, Run run, Report report) {
        Frame frame = run.frame(this);
        IntBag values = frame.values;
        if (!itself.isEmpty()) {
            values.clear();
            values.add(focus);
            itself.report(focus, values, run, report);
        }
        if (plansWalked.length > 0) {
            IntBag[] columns = frame.columns;
            run.graph().walk(focus, walked, columns);
            for (int i = 0; i < plansWalked.length; i++) {
                plansWalked[i].report(focus, columns[i], run, report);
            }
        }
        for (PathGroup group : groups) {
            values.clear();
            group.path().values(focus, run.graph(), run.bags(), values);
            group.plan().report(focus, values, run, report);
        }
    }

    /** Stops at the first thing found. */
    void test(int focus, Run run, Sink sink) throws Unevaluated {
        Frame frame = run.frame(this);
        IntBag values = frame.values;
        values.clear();
        values.add(focus);
        itself.test(focus, values, run, sink);
        if (plansWalked.length > 0 && !sink.enough()) {
            IntBag[] columns = frame.columns;
            run.graph().walk(focus, walked, columns);
            for (int i = 0; i < plansWalked.length && !sink.enough(); i++) {
                plansWalked[i].test(focus, columns[i], run, sink);
            }
        }
        for (PathGroup group : groups) {
            if (sink.enough()) {
                break;
            }
            values.clear();
            group.path().values(focus, run.graph(), run.bags(), values);
            group.plan().test(focus, values, run, sink);
        }
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
