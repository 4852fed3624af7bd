package kz.saulet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** A compiled query that is asked for one value after the other; registers and cursors are kept. For one thread. */
public final class RepeatedQuery {

    /** The variable does not occur in the query. */
    static final int UNUSED = -1;

    private final Evaluation evaluation;
    private final Selection selection;
    private final List<Var> columns;
    private final int slot;

    RepeatedQuery(Evaluation evaluation, Selection selection, List<Var> columns, int slot) {
        this.evaluation = evaluation;
        this.selection = selection;
        this.columns = columns;
        this.slot = slot;
    }

    /**
     * The answers for a value.
     *
     * @param value its number in the dictionary of the session
     * @return empty if the query turns out not to be compiled after all
     * @throws org.apache.jena.query.QueryCancelledException when the time for all values is up
     */
    public Optional<List<Binding>> answers(int value) {
        evaluation.again();
        if (slot != UNUSED) {
            evaluation.give(slot, value);
        }
        try {
            List<int[]> rows = selection.select(evaluation, Long.MAX_VALUE);
            return Optional.of(rows.isEmpty() ? List.of() : bindings(rows));
        } catch (OutsideSubset unforeseen) {
            return Optional.empty();
        }
    }

    private List<Binding> bindings(List<int[]> rows) {
        List<Binding> bindings = new ArrayList<>();
        rows.forEach(row -> bindings.add(Plan.binding(columns, row, evaluation.terms)));
        return bindings;
    }
}
