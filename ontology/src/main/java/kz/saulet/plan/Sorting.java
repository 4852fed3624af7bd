package kz.saulet.plan;

import java.util.ArrayList;
import java.util.List;
import kz.saulet.snapshot.Terms;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;

/** ORDER BY, with Jena's order of terms. */
final class Sorting {

    private final List<Var> columns;
    private final List<SortCondition> conditions = new ArrayList<>();

    Sorting(List<Var> columns, List<SortCondition> conditions, Slots slots) {
        this.columns = columns;
        for (SortCondition condition : conditions) {
            Expr expression = Given.restored(condition.getExpression(), slots);
            if (!columns.containsAll(expression.getVarsMentioned())) {
                throw new OutsideSubset("ORDER BY something that is not in the rows");
            }
            this.conditions.add(new SortCondition(expression, condition.getDirection()));
        }
    }

    /** A row beside what it is compared by. */
    private record Sorted(int[] row, Binding binding) {}

    List<int[]> sorted(List<int[]> rows, Evaluation e) {
        BindingComparator order = new BindingComparator(conditions, e.session.context());
        return rows.stream()
                .map(row -> new Sorted(row, binding(row, e.terms)))
                .sorted((a, b) -> order.compare(a.binding(), b.binding()))
                .map(Sorted::row)
                .toList();
    }

    private Binding binding(int[] row, Terms terms) {
        BindingBuilder builder = BindingFactory.builder();
        for (int i = 0; i < row.length; i++) {
            if (row[i] != Terms.ANY) {
                builder.add(columns.get(i), terms.node(row[i]));
            }
        }
        return builder.build();
    }
}
