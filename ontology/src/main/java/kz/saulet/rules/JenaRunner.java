package kz.saulet.rules;

import java.util.List;
import kz.saulet.plan.ByJena;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;

/** Queries through Jena's engine over any dataset: what the queries mean, at its own speed. */
final class JenaRunner extends RuleQueryRunner {

    private final DatasetGraph dataset;

    JenaRunner(DatasetGraph dataset, RuleLimits limits) {
        super(limits);
        this.dataset = dataset;
    }

    @Override
    boolean ask(Query query, Binding bound, long deadline) {
        return ByJena.ask(query, bound, dataset, deadline);
    }

    @Override
    List<Binding> rows(Query query, Binding bound, long deadline, int limit) {
        return ByJena.select(query, bound, dataset, deadline, limit);
    }
}
