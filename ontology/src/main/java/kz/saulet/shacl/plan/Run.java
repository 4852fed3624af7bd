package kz.saulet.shacl.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** One validation of one graph by one thread: the graph, and what is found out about it on the way. */
public final class Run {

    private final FlatGraph graph;
    private final Classes classes;
    private final Selects selects;
    private final boolean remembers;
    private final Map<NodePlan, Verdicts> conforming = new HashMap<>();
    private final Map<Integer, Verdicts> instances = new HashMap<>();
    private final Deque<IntBag> bags = new ArrayDeque<>();

    /** @param remembers whether a node is checked against a nested shape only once; not if each reading must be seen */
    public Run(FlatGraph graph, Classes classes, Selects selects, boolean remembers) {
        this.graph = graph;
        this.classes = classes;
        this.selects = selects;
        this.remembers = remembers;
    }

    FlatGraph graph() {
        return graph;
    }

    Selects selects() {
        return selects;
    }

    boolean conforms(NodePlan plan, int node) throws Unevaluated {
        if (!remembers || !plan.walks()) {
            return conformsNow(plan, node);
        }
        Verdicts known = conforming.computeIfAbsent(plan, p -> new Verdicts());
        byte verdict = known.of(node);
        if (verdict == Verdicts.UNKNOWN) {
            verdict = conformsNow(plan, node) ? Verdicts.GOOD : Verdicts.BAD;
            known.set(node, verdict);
        }
        return verdict == Verdicts.GOOD;
    }

    private boolean conformsNow(NodePlan plan, int node) throws Unevaluated {
        Conformance sink = new Conformance();
        plan.test(node, this, sink);
        return !sink.broken();
    }

    IntBag bag() {
        IntBag bag = bags.poll();
        return bag == null ? new IntBag() : bag;
    }

    /** The values of several predicates of a node. */
    IntBag[] walked(Predicates predicates, int node) {
        IntBag[] columns = new IntBag[predicates.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = bag();
        }
        graph.walk(node, predicates, columns);
        return columns;
    }

    void back(IntBag[] all) {
        for (IntBag bag : all) {
            back(bag);
        }
    }

    /** Whether a node is an instance of a class or of one below it. */
    boolean isInstance(int node, int top) {
        if (!remembers) {
            return isInstanceNow(node, top);
        }
        Verdicts known = instances.computeIfAbsent(top, t -> new Verdicts());
        byte verdict = known.of(node);
        if (verdict == Verdicts.UNKNOWN) {
            verdict = isInstanceNow(node, top) ? Verdicts.GOOD : Verdicts.BAD;
            known.set(node, verdict);
        }
        return verdict == Verdicts.GOOD;
    }

    private boolean isInstanceNow(int node, int top) {
        IntBag types = bag();
        graph.objects(node, classes.type(), types);
        boolean found = Classes.any(types, classes.family(top));
        back(types);
        return found;
    }

    void back(IntBag bag) {
        bag.clear();
        bags.push(bag);
    }
}
