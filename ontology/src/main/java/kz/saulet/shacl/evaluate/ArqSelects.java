package kz.saulet.shacl.evaluate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import kz.saulet.shacl.plan.FlatGraph;
import kz.saulet.shacl.plan.Selects;
import kz.saulet.shacl.plan.Sink;
import kz.saulet.shacl.plan.Source;
import kz.saulet.shacl.plan.Unevaluated;
import kz.saulet.shacl.shape.Constraint;
import org.apache.jena.atlas.lib.Alarm;
import org.apache.jena.atlas.lib.AlarmClock;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Queries through the general query engine: {@code $this} is put in its place in the algebra, so that it reaches filters
 * and inner queries, and blank nodes stay the nodes they are. All queries of one validation share a time limit.
 */
final class ArqSelects implements Selects, AutoCloseable {

    static final Var THIS = Var.alloc("this");

    private final View view;
    private @Nullable DatasetGraph dataset;
    private final FlatGraph graph;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Duration limit;
    private @Nullable Alarm alarm;

    ArqSelects(View view, FlatGraph graph, Duration limit) {
        this.view = view;
        this.graph = graph;
        this.limit = limit;
    }

    @Override
    public Query open(Source source) {
        Op query = Algebra.compile(((Constraint.Select) source.constraint()).query());
        return focus -> rows(source, query, focus);
    }

    private List<Sink.Detail> rows(Source source, Op query, int focus) throws Unevaluated {
        Constraint.Select select = (Constraint.Select) source.constraint();
        Node node = graph.term(focus);
        Op bound = Substitute.substitute(query, BindingFactory.binding(THIS, node));
        List<Sink.Detail> details = new ArrayList<>();
        try {
            QueryIterator rows = run(bound);
            while (rows.hasNext()) {
                details.add(detail(source, node, rows.next()));
            }
            rows.close();
        } catch (QueryCancelledException e) {
            throw new Unevaluated("query", select.node(), "time limit");
        }
        return details;
    }

    static Sink.Detail detail(Source source, Node focus, Binding row) throws Unevaluated {
        Node failure = row.get(Var.alloc("failure"));
        if (failure != null
                && failure.isLiteral()
                && failure.getLiteralLexicalForm().equals("true")) {
            throw new Unevaluated("query", ((Constraint.Select) source.constraint()).node(), "?failure");
        }
        return SelectRows.detail(source, focus, row.contains(THIS) ? row : BindingFactory.binding(row, THIS, focus));
    }

    private QueryIterator run(Op op) {
        if (over.get()) {
            throw new QueryCancelledException();
        }
        DatasetGraph data = dataset();
        Context context = ARQ.getContext().copy();
        context.set(ARQConstants.symCancelQuery, over);
        return QueryEngineRegistry.findFactory(op, data, context)
                .create(op, data, BindingFactory.empty(), context)
                .iterator();
    }

    /** Made when the first query asks for it, which also starts the time. */
    private DatasetGraph dataset() {
        if (dataset == null) {
            dataset = view.dataset();
            alarm = AlarmClock.get().add(() -> over.set(true), limit.toMillis());
        }
        return dataset;
    }

    @Override
    public void close() {
        if (alarm != null) {
            AlarmClock.get().cancel(alarm);
        }
    }
}
