package kz.saulet.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** A compiled query. Immutable; any number of threads may run it. */
final class Plan {

    private final Slots slots;
    private final Constants constants;
    private final Selection selection;
    private final List<Var> columns;

    private Plan(Slots slots, Selection selection) {
        this.slots = slots;
        this.constants = new Constants(slots.terms());
        this.selection = selection;
        this.columns = new ArrayList<>();
        for (int slot : selection.slots()) {
            columns.add((Var) slots.terms().get(slot));
        }
    }

    /**
     * @param given the variables that every run binds; the values are used for guessing costs only
     * @throws OutsideSubset for a query that has to go to Jena's engine
     */
    static Plan of(Query query, Set<Var> given, Binding values, Snapshot snapshot) {
        Slots slots = new Slots();
        Builder builder = new Builder(slots, new Costs(snapshot, slots, values));
        Query constant = substituted(query, given);
        Modifiers modifiers = new Modifiers(builder, Flattener.NO_GRAPH);
        var algebra = Builder.prepared(Algebra.compile(constant));
        return new Plan(slots, query.isAskType() ? modifiers.question(algebra) : modifiers.selection(algebra));
    }

    /** What Jena does with values given beforehand, with a constant of a special name in the place of each. */
    private static Query substituted(Query query, Set<Var> given) {
        Map<Var, Node> placeholders = new HashMap<>();
        given.forEach(variable -> placeholders.put(variable, Slots.placeholder(variable)));
        return QueryTransformOps.replaceVars(query, placeholders);
    }

    boolean ask(Session session, Binding given, long deadline) {
        return !selection.select(evaluation(session, given, deadline), 1).isEmpty();
    }

    List<Binding> select(Session session, Binding given, long deadline, long limit) {
        Evaluation e = evaluation(session, given, deadline);
        List<Binding> rows = new ArrayList<>();
        for (int[] row : selection.select(e, limit)) {
            rows.add(binding(columns, row, e.terms));
        }
        return rows;
    }

    /** Ready to be asked again and again with other values of one of the given variables. */
    RepeatedQuery repeated(Session session, Binding given, Var each, long deadline) {
        int slot = slots.variables().getOrDefault(each, RepeatedQuery.UNUSED);
        return new RepeatedQuery(evaluation(session, given, deadline), selection, columns, slot);
    }

    private Evaluation evaluation(Session session, Binding given, long deadline) {
        int[] registers = constants.registers(session.snapshot().terms(), given);
        return new Evaluation(session, registers, slots.variables(), slots.rows(), slots.states(), deadline);
    }

    static Binding binding(List<Var> columns, int[] row, Terms terms) {
        BindingBuilder builder = BindingFactory.builder();
        for (int i = 0; i < row.length; i++) {
            if (row[i] != Terms.ANY) {
                builder.add(columns.get(i), terms.node(row[i]));
            }
        }
        return builder.build();
    }
}
