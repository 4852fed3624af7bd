package kz.saulet.shacl.evaluate;

import kz.saulet.plan.RepeatedQuery;
import kz.saulet.plan.RowLog;
import kz.saulet.plan.Session;
import kz.saulet.shacl.plan.FlatGraph;
import kz.saulet.shacl.plan.Selects;
import kz.saulet.shacl.plan.Source;
import kz.saulet.shacl.shape.Constraint;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/** Queries as compiled plans, asked for one focus node after the other; what is not compiled goes the general way. */
final class PlannedSelects implements Selects {

    private final GraphQueries queries;
    private final GraphChoice graphs;
    private final Session session;
    private final FlatGraph rows;
    private final Selects general;
    private final long deadline;

    /** @param log where to note what queries read, or null if nobody wants to know */
    PlannedSelects(
            GraphQueries queries,
            Snapshot snapshot,
            GraphChoice graphs,
            FlatGraph rows,
            Selects general,
            long deadline,
            @Nullable RowLog log) {
        this.queries = queries;
        this.graphs = graphs;
        this.session = new Session(snapshot, log);
        this.rows = rows;
        this.general = general;
        this.deadline = deadline;
    }

    @Override
    public Query open(Source source) {
        return new PlannedQuery(this, source);
    }

    FlatGraph rows() {
        return rows;
    }

    Query general(Source source) {
        return general.open(source);
    }

    /**
     * The plan of a query.
     *
     * @param focus any of the nodes it will be asked for, to guess costs by
     * @return null if it is not compiled
     */
    @Nullable
    RepeatedQuery plan(Constraint.Select select, int focus) {
        return queries.plans()
                .repeated(
                        queries.over(select, graphs, session),
                        ArqSelects.THIS,
                        BindingFactory.binding(ArqSelects.THIS, rows.term(focus)),
                        session,
                        deadline)
                .orElse(null);
    }
}
