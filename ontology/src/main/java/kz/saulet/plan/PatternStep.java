package kz.saulet.plan;

import java.util.HashSet;
import java.util.Set;
import kz.saulet.snapshot.Direction;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Row;
import kz.saulet.snapshot.Span;
import kz.saulet.snapshot.Terms;
import org.jspecify.annotations.Nullable;

/** Matches one triple pattern in one graph, starting from whatever is bound when it runs. */
final class PatternStep extends Step {

    private final int graph;
    private final int subject;
    private final int predicate;
    private final int object;
    private final int row;
    private final int extent;
    private final Step next;

    PatternStep(Pattern pattern, Slots slots, Step next) {
        this.graph = pattern.graph();
        this.subject = pattern.subject();
        this.predicate = pattern.predicate();
        this.object = pattern.object();
        this.row = slots.nextRow();
        this.extent = slots.nextRow();
        this.next = next;
    }

    /** The registers of a pattern. */
    record Pattern(int graph, int subject, int predicate, int object) {}

    @Override
    boolean run(Evaluation e) {
        int s = e.registers[subject];
        int p = e.registers[predicate];
        int o = e.registers[object];
        GraphChoice in = e.graph(graph);
        if (s != Terms.ANY) {
            if (o != Terms.ANY && p != Terms.ANY) {
                return !e.has(s, p, o, in) || next.run(e);
            }
            return objects(e, s, p, in);
        }
        return o != Terms.ANY ? subjects(e, o, p, in) : everything(e, p, in);
    }

    private boolean objects(Evaluation e, int s, int p, GraphChoice in) {
        int[] registers = e.registers;
        if (registers[subject] == s && registers[predicate] == p && p != Terms.ANY && registers[object] == Terms.ANY) {
            Span nodes = e.span(Direction.OUT, s, p, in);
            if (nodes != null) {
                return along(e, nodes, object);
            }
        }
        Row found = e.open(row, Direction.OUT, s, p, in);
        while (found.next()) {
            if (!matched(e, s, found.predicate(), found.node())) {
                return false;
            }
        }
        return true;
    }

    private boolean subjects(Evaluation e, int o, int p, GraphChoice in) {
        if (p != Terms.ANY) {
            Span nodes = e.span(Direction.IN, o, p, in);
            if (nodes != null) {
                return along(e, nodes, subject);
            }
        }
        Row found = e.open(row, Direction.IN, o, p, in);
        while (found.next()) {
            if (!matched(e, found.node(), found.predicate(), o)) {
                return false;
            }
        }
        return true;
    }

    /** Only the end is searched for: it gets one value after the other. */
    private boolean along(Evaluation e, Span found, int end) {
        int[] nodes = found.nodes();
        int to = found.to();
        boolean more = true;
        for (int i = found.from(); more && i < to; i++) {
            e.step();
            e.registers[end] = nodes[i];
            more = next.run(e);
        }
        e.registers[end] = Terms.ANY;
        return more;
    }

    private boolean everything(Evaluation e, int p, GraphChoice in) {
        if (in.isOne()) {
            return subjectsOf(e, in.name(), p, in, null);
        }
        e.note(Direction.EXTENT, Terms.ANY, p, in);
        Set<Long> seen = new HashSet<>();
        for (int member : e.snapshot.graphs(in)) {
            if (!subjectsOf(e, member, p, in, seen)) {
                return false;
            }
        }
        return true;
    }

    /** @param seen predicates and subjects met in other graphs that are read as one with this, or null */
    private boolean subjectsOf(Evaluation e, int member, int p, GraphChoice in, @Nullable Set<Long> seen) {
        Row subjects = e.open(extent, Direction.EXTENT, member, p, in);
        while (subjects.next()) {
            long entry = (long) subjects.predicate() << 32 | subjects.node() & 0xFFFF_FFFFL;
            if ((seen == null || seen.add(entry)) && !objects(e, subjects.node(), subjects.predicate(), in)) {
                return false;
            }
        }
        return true;
    }

    private boolean matched(Evaluation e, int s, int p, int o) {
        e.step();
        int[] registers = e.registers;
        boolean newSubject = registers[subject] == Terms.ANY;
        if (newSubject) {
            registers[subject] = s;
        }
        boolean newPredicate = registers[predicate] == Terms.ANY;
        if (newPredicate) {
            registers[predicate] = p;
        }
        boolean newObject = registers[object] == Terms.ANY;
        if (newObject) {
            registers[object] = o;
        }
        boolean fits = registers[subject] == s && registers[predicate] == p && registers[object] == o;
        boolean more = !fits || next.run(e);
        if (newSubject) {
            registers[subject] = Terms.ANY;
        }
        if (newPredicate) {
            registers[predicate] = Terms.ANY;
        }
        if (newObject) {
            registers[object] = Terms.ANY;
        }
        return more;
    }
}
