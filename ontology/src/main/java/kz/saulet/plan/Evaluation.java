package kz.saulet.plan;

import java.util.Arrays;
import java.util.Map;
import kz.saulet.snapshot.Direction;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Row;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.snapshot.Span;
import kz.saulet.snapshot.TermText;
import kz.saulet.snapshot.Terms;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/** One run of a plan: its registers, its cursors and how much time it has left. */
final class Evaluation {

    private static final int STEPS_BETWEEN_LOOKS = 1 << 10;

    final Session session;
    final Snapshot snapshot;
    final Terms terms;
    final int[] registers;
    private final int[] initial;
    final RegisterBinding binding;
    private final @Nullable Row[] rows;
    private final Span span;
    private final TermText text = new TermText();
    private final @Nullable Object[] states;
    private boolean keeps;
    private final @Nullable GraphChoice[] graphs;
    private final @Nullable RowLog reads;
    private final long deadline;
    private int steps;

    Evaluation(Session session, int[] registers, Map<Var, Integer> variables, int rows, int states, long deadline) {
        this.session = session;
        this.snapshot = session.snapshot();
        this.terms = snapshot.terms();
        this.registers = registers;
        this.initial = registers.clone();
        this.rows = new Row[rows];
        this.span = snapshot.span();
        this.states = new Object[states];
        this.graphs = new GraphChoice[registers.length];
        this.reads = session.reads();
        this.deadline = deadline;
        this.binding = new RegisterBinding(variables, this);
        lookNow();
    }

    /** The graph or set of graphs that a register names; never changes during a run. */
    GraphChoice graph(int slot) {
        GraphChoice known = graphs[slot];
        if (known == null) {
            known = snapshot.graph(registers[slot]);
            graphs[slot] = known;
        }
        return known;
    }

    Row open(int number, Direction direction, int key, int predicate, GraphChoice graph) {
        Row row = rows[number];
        if (row == null) {
            row = snapshot.row();
            rows[number] = row;
        }
        note(direction, key, predicate, graph);
        return row.open(direction, key, predicate, graph);
    }

    /**
     * The row where it lies, to be used before anything else is opened.
     *
     * @return null when it does not lie in one piece; then it is to be walked
     */
    @Nullable
    Span span(Direction direction, int key, int predicate, GraphChoice graph) {
        if (!span.open(direction, key, predicate, graph)) {
            return null;
        }
        note(direction, key, predicate, graph);
        return span;
    }

    /** See {@link ValueKeys}. */
    long valueKey(int term) {
        terms.look(term, text);
        return ValueKeys.of(text);
    }

    boolean has(int subject, int predicate, int object, GraphChoice graph) {
        note(Direction.OUT, subject, predicate, graph);
        return snapshot.has(subject, predicate, object, graph);
    }

    void note(Direction direction, int key, int predicate, GraphChoice graph) {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            lookNow();
        }
        if (reads != null) {
            reads.row(terms, direction, key, predicate, graph);
        }
    }

    /** Counts work that opens no rows, such as walking along one. */
    void step() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0) {
            lookNow();
        }
    }

    /** @throws QueryCancelledException when the time is up or the thread is to stop */
    void lookNow() {
        if (System.nanoTime() - deadline > 0 || Thread.currentThread().isInterrupted()) {
            throw new QueryCancelledException();
        }
    }

    /** Begins anew: nothing found out before holds any longer, and whatever is read is read for the new beginning. */
    void again() {
        if (keeps) {
            Arrays.fill(states, null);
            keeps = false;
        }
    }

    /** Another value of a given variable. */
    void give(int slot, int value) {
        registers[slot] = value;
        initial[slot] = value;
        graphs[slot] = null;
    }

    /** Runs a part that sees constants and given variables only. */
    void apart(Runnable part) {
        int[] before = registers.clone();
        System.arraycopy(initial, 0, registers, 0, initial.length);
        try {
            part.run();
        } finally {
            System.arraycopy(before, 0, registers, 0, before.length);
        }
    }

    @Nullable
    Object state(int number) {
        return states[number];
    }

    void keep(int number, Object state) {
        states[number] = state;
        keeps = true;
    }
}
