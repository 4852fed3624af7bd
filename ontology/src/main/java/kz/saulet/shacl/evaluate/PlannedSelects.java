package kz.saulet.shacl.evaluate;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.saulet.plan.RepeatedQuery;
import kz.saulet.plan.Session;
import kz.saulet.shacl.plan.FlatGraph;
import kz.saulet.shacl.plan.Selects;
import kz.saulet.shacl.plan.Sink;
import kz.saulet.shacl.plan.Source;
import kz.saulet.shacl.plan.Unevaluated;
import kz.saulet.shacl.shape.Constraint;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Queries as compiled plans, asked for one focus node after the other; what is not compiled goes the general way. */
final class PlannedSelects implements Selects {

    private final GraphQueries queries;
    private final GraphChoice graphs;
    private final Session session;
    private final FlatGraph rows;
    private final Selects general;
    private final long deadline;
    private final Map<Constraint, Optional<RepeatedQuery>> prepared = new IdentityHashMap<>();

    PlannedSelects(
            GraphQueries queries,
            Snapshot snapshot,
            GraphChoice graphs,
            FlatGraph rows,
            Selects general,
            long deadline) {
        this.queries = queries;
        this.graphs = graphs;
        this.session = new Session(snapshot, null);
        this.rows = rows;
        this.general = general;
        this.deadline = deadline;
    }

    @Override
    public List<Sink.Detail> rows(Source source, int focus) throws Unevaluated {
        Constraint.Select select = (Constraint.Select) source.constraint();
        Optional<RepeatedQuery> query = prepared.get(select);
        if (query == null) {
            query = prepare(select, focus);
            prepared.put(select, query);
        }
        return query.isPresent() ? planned(query.get(), source, select, focus) : general.rows(source, focus);
    }

    private Optional<RepeatedQuery> prepare(Constraint.Select select, int focus) {
        Binding given = BindingFactory.binding(ArqSelects.THIS, rows.term(focus));
        return queries.plans()
                .repeated(queries.over(select, graphs, session), ArqSelects.THIS, given, session, deadline);
    }

    private List<Sink.Detail> planned(RepeatedQuery query, Source source, Constraint.Select select, int focus)
            throws Unevaluated {
        Optional<List<Binding>> answers;
        try {
            answers = query.answers(focus);
        } catch (QueryCancelledException e) {
            throw new Unevaluated("query", select.node(), "time limit");
        }
        if (answers.isEmpty()) {
            prepared.put(select, Optional.empty());
            return general.rows(source, focus);
        }
        return answers.get().isEmpty() ? List.of() : details(answers.get(), source, rows.term(focus));
    }

    private static List<Sink.Detail> details(List<Binding> answers, Source source, Node focus) throws Unevaluated {
        List<Sink.Detail> details = new ArrayList<>();
        for (Binding row : answers) {
            details.add(ArqSelects.detail(source, focus, row));
        }
        return details;
    }
}
