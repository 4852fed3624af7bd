package kz.saulet.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;

/** Runs the queries of one rule in one check, within the time that the rule has left. */
final class RuleQueryRunner {

    private final DatasetGraph dataset;
    private final long deadline;

    RuleQueryRunner(DatasetGraph dataset, RuleLimits limits) {
        this.dataset = dataset;
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    boolean ask(Query query, Binding bound) {
        try (QueryExec exec = prepare(query, bound)) {
            return exec.ask();
        }
    }

    /** @throws TooManyRows when there are more rows than the limit; a part of them would be a wrong answer */
    List<Binding> select(Query query, Binding bound, int limit) {
        List<Binding> rows = new ArrayList<>();
        try (QueryExec exec = prepare(query, bound)) {
            RowSet found = exec.select();
            while (found.hasNext()) {
                rows.add(found.next());
                if (rows.size() > limit) {
                    throw new TooManyRows(limit);
                }
            }
        }
        return rows;
    }

    private QueryExec prepare(Query query, Binding bound) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
            throw new QueryCancelledException();
        }
        return QueryExecDatasetBuilder.create()
                .dataset(dataset)
                .query(query)
                .substitution(bound)
                .overallTimeout(left, TimeUnit.MILLISECONDS)
                .build();
    }

    /** A query gave more rows than a rule may have. */
    static final class TooManyRows extends RuntimeException {

        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final int limit;

        TooManyRows(int limit) {
            super("More than " + limit + " rows");
            this.limit = limit;
        }

        int limit() {
            return limit;
        }
    }
}
