package kz.saulet.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprList;

/** GROUP BY: the pattern is a plan, the groups and their aggregates are Jena's. */
final class Grouping implements RowSource {

    private final VarExprList keys;
    private final List<ExprAggregator> aggregates;
    private final Set<Var> needed;
    private final List<Var> columns;
    private final int[] slots;
    private final int sink;
    private final int cache;
    private final Step body;

    Grouping(Builder builder, OpGroup group, int graph) {
        Slots all = builder.slots();
        this.needed = new LinkedHashSet<>(OpVars.visibleVars(group.getSubOp()));
        this.keys = new VarExprList();
        for (Var key : group.getGroupVars().getVars()) {
            Expr expression = group.getGroupVars().getExpr(key);
            if (expression == null) {
                keys.add(key);
            } else {
                keys.add(key, restored(expression, all));
            }
        }
        this.aggregates = group.getAggregators().stream()
                .map(aggregate -> restored(aggregate, all))
                .toList();
        this.columns = List.copyOf(OpVars.visibleVars(group));
        this.slots = columns.stream().mapToInt(all::of).toArray();
        this.sink = all.nextState();
        this.cache = all.nextState();
        List<Link> links = builder.arranged(group.getSubOp(), graph, Known.nothing(), Set.of())
                .links();
        this.body = Builder.chained(links, new Keep());
    }

    private Expr restored(Expr expression, Slots all) {
        Expr restored = Given.restored(expression, all);
        needed.addAll(restored.getVarsMentioned());
        return restored;
    }

    private ExprAggregator restored(ExprAggregator aggregate, Slots all) {
        ExprList arguments = aggregate.getAggregator().getExprList();
        if (arguments == null || arguments.isEmpty()) {
            return aggregate;
        }
        ExprList restored = new ExprList();
        arguments.forEach(argument -> restored.add(restored(argument, all)));
        return new ExprAggregator(aggregate.getVar(), aggregate.getAggregator().copy(restored));
    }

    /** Keeps the solutions to be grouped. */
    private final class Keep extends Step {

        @Override
        @SuppressWarnings("unchecked")
        boolean run(Evaluation e) {
            ((Collection<Binding>) Objects.requireNonNull(e.state(sink))).add(e.binding.copy(needed));
            return true;
        }
    }

    @Override
    public int[] slots() {
        return slots;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<int[]> rows(Evaluation e) {
        List<int[]> known = (List<int[]>) e.state(cache);
        if (known != null) {
            return known;
        }
        List<Binding> solutions = new ArrayList<>();
        e.keep(sink, solutions);
        e.apart(() -> body.run(e));
        List<int[]> rows = new ArrayList<>();
        QueryIterator input = QueryIterPlainWrapper.create(solutions.iterator(), e.session.context());
        QueryIterator groups = new QueryIterGroup(input, keys, aggregates, e.session.context());
        groups.forEachRemaining(group -> rows.add(row(group, e.terms)));
        e.keep(cache, rows);
        return rows;
    }

    private int[] row(Binding group, Terms terms) {
        int[] row = new int[columns.size()];
        for (int i = 0; i < row.length; i++) {
            Node value = group.get(columns.get(i));
            row[i] = value == null ? Terms.ANY : terms.intern(value);
        }
        return row;
    }
}
