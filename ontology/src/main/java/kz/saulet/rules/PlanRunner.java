package kz.saulet.rules;

import java.util.List;
import kz.saulet.plan.Plans;
import kz.saulet.plan.Session;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;

/** Queries as plans over a snapshot. */
final class PlanRunner extends RuleQueryRunner {

    private final Plans plans;
    private final Session session;

    PlanRunner(Plans plans, Session session, RuleLimits limits) {
        super(limits);
        this.plans = plans;
        this.session = session;
    }

    @Override
    boolean ask(Query query, Binding bound, long deadline) {
        return plans.ask(query, bound, session, deadline);
    }

    @Override
    List<Binding> rows(Query query, Binding bound, long deadline, int limit) {
        return plans.select(query, bound, session, deadline, limit);
    }
}
