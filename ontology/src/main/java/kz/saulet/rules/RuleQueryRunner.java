package kz.saulet.rules;

import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Runs the queries of one rule in one check, within the time that the rule has left. */
abstract class RuleQueryRunner {

    private final long deadline;

    RuleQueryRunner(RuleLimits limits) {
        this.deadline = System.nanoTime() + limits.time().toNanos();
    }

    /** @throws org.apache.jena.query.QueryCancelledException when no time is left */
    final boolean ask(Query query, Binding bound) {
        return ask(query, bound, deadline);
    }

    /**
     * The rows of a query in an order that depends on their values alone.
     *
     * @throws TooManyRows when there are more rows than the limit; a part of them would be a wrong answer
     */
    final List<Binding> select(Query query, Binding bound, int limit) {
        List<Binding> rows = rows(query, bound, deadline, limit);
        if (rows.size() > limit) {
            throw new TooManyRows(limit);
        }
        return query.getOrderBy() != null || rows.size() < 2 ? rows : sorted(query.getProjectVars(), rows);
    }

    private static List<Binding> sorted(List<Var> columns, List<Binding> rows) {
        return rows.stream()
                .map(row -> new Keyed(key(columns, row), row))
                .sorted(Comparator.comparing(Keyed::key))
                .map(Keyed::row)
                .toList();
    }

    private static String key(List<Var> columns, Binding row) {
        StringBuilder key = new StringBuilder();
        columns.forEach(column -> key.append(row.get(column)).append('\n'));
        return key.toString();
    }

    private record Keyed(String key, Binding row) {}

    /** @param deadline by {@link System#nanoTime()} */
    abstract boolean ask(Query query, Binding bound, long deadline);

    /** All rows, or as many as the limit and one more. */
    abstract List<Binding> rows(Query query, Binding bound, long deadline, int limit);

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
