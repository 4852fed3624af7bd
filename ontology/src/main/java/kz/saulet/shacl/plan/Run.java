package kz.saulet.shacl.plan;

import java.util.Arrays;
import kz.saulet.snapshot.TermText;
import org.jspecify.annotations.Nullable;

/** One validation of one graph by one thread: the graph, and what is found out about it on the way. */
public final class Run {

    private final FlatGraph graph;
    private final Classes classes;
    private final Selects selects;
    private final Purpose purpose;
    private final Bags bags = new Bags();
    private final TermText text = new TermText();

    /** By the numbers of plans. */
    private @Nullable Frame[] frames = new Frame[16];

    private @Nullable Verdicts[] conforming = new Verdicts[16];

    /** By the numbers of queries. */
    private Selects.@Nullable Query[] queries = new Selects.Query[16];

    /** By the numbers of classes. */
    private @Nullable TermSet[] instances = new TermSet[16];

    public Run(FlatGraph graph, Classes classes, Selects selects, Purpose purpose) {
        this.graph = graph;
        this.classes = classes;
        this.selects = selects;
        this.purpose = purpose;
    }

    FlatGraph graph() {
        return graph;
    }

    /** The query of a constraint, made ready when it is first asked for. */
    Selects.Query query(int number, Source source) {
        if (number >= queries.length) {
            queries = Arrays.copyOf(queries, number * 2);
        }
        Selects.Query known = queries[number];
        if (known == null) {
            known = selects.open(source);
            queries[number] = known;
        }
        return known;
    }

    Bags bags() {
        return bags;
    }

    /** To be opened on one term after the other. */
    TermText text() {
        return text;
    }

    Frame frame(NodePlan plan) {
        int number = plan.number();
        if (number >= frames.length) {
            frames = Arrays.copyOf(frames, number * 2);
        }
        Frame known = frames[number];
        if (known == null) {
            known = new Frame(plan.columns());
            frames[number] = known;
        }
        return known;
    }

    boolean conforms(NodePlan plan, int node) throws Unevaluated {
        if (!plan.walks()) {
            return plan.isKnownToBeFine(node) || conformsNow(plan, node);
        }
        if (purpose == Purpose.NOTED) {
            return conformsNow(plan, node);
        }
        Verdicts known = verdicts(plan.number());
        byte verdict = known.of(node);
        if (verdict == Verdicts.UNKNOWN) {
            verdict = conformsNow(plan, node) ? Verdicts.GOOD : Verdicts.BAD;
            known.set(node, verdict);
        }
        return verdict == Verdicts.GOOD;
    }

    private Verdicts verdicts(int number) {
        if (number >= conforming.length) {
            conforming = Arrays.copyOf(conforming, number * 2);
        }
        Verdicts known = conforming[number];
        if (known == null) {
            known = new Verdicts();
            conforming[number] = known;
        }
        return known;
    }

    private boolean conformsNow(NodePlan plan, int node) throws Unevaluated {
        Conformance sink = new Conformance();
        plan.test(node, this, sink);
        return !sink.broken();
    }

    /** Whether a node is an instance of a class or of one below it. */
    boolean isInstance(int node, InstanceOf wanted) {
        return purpose == Purpose.EVERYTHING ? instances(wanted).contains(node) : isInstanceNow(node, wanted.type());
    }

    private TermSet instances(InstanceOf wanted) {
        int number = wanted.number();
        if (number >= instances.length) {
            instances = Arrays.copyOf(instances, number * 2);
        }
        TermSet known = instances[number];
        if (known == null) {
            known = classes.instances(wanted.type());
            instances[number] = known;
        }
        return known;
    }

    private boolean isInstanceNow(int node, int top) {
        IntBag types = bags.take();
        graph.objects(node, classes.type(), types);
        boolean found = Classes.any(types, classes.family(top));
        bags.giveBack(types);
        return found;
    }
}
