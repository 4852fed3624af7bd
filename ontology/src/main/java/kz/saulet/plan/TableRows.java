package kz.saulet.plan;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Rows written in the query. */
final class TableRows implements RowSource {

    private static final int UNBOUND = -1;

    private final int[] slots;

    /** For each row the registers of its constants. */
    private final List<int[]> constants = new ArrayList<>();

    TableRows(Table table, Slots slots) {
        List<Var> variables = table.getVars();
        this.slots = variables.stream().mapToInt(slots::of).toArray();
        for (Iterator<Binding> rows = table.rows(); rows.hasNext(); ) {
            Binding row = rows.next();
            constants.add(variables.stream()
                    .mapToInt(variable -> {
                        Node value = row.get(variable);
                        return value == null ? UNBOUND : slots.of(value);
                    })
                    .toArray());
        }
    }

    @Override
    public int[] slots() {
        return slots;
    }

    @Override
    public List<int[]> rows(Evaluation e) {
        List<int[]> rows = new ArrayList<>(constants.size());
        for (int[] row : constants) {
            int[] values = new int[row.length];
            for (int i = 0; i < row.length; i++) {
                values[i] = row[i] == UNBOUND ? Terms.ANY : e.registers[row[i]];
            }
            rows.add(values);
        }
        return rows;
    }
}
