package kz.saulet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Runs a query through Jena's engine: the meaning that plans must have, and the way for what is not compiled. Without the
 * rewriting of equalities in filters, which gives values to variables that have none.
 */
public final class ByJena {

    private ByJena() {}

    static boolean ask(Query query, Binding given, Session session, long deadline) {
        dependsOnEverything(session);
        return ask(query, given, session.dataset(), deadline);
    }

    static List<Binding> select(Query query, Binding given, Session session, long deadline, int limit) {
        dependsOnEverything(session);
        return select(query, given, session.dataset(), deadline, limit);
    }

    private static void dependsOnEverything(Session session) {
        RowLog reads = session.reads();
        if (reads != null) {
            reads.everything();
        }
    }

    /** See {@link Plans#ask}. */
    public static boolean ask(Query query, Binding given, DatasetGraph data, long deadline) {
        try (QueryExec exec = prepared(query, given, data, deadline)) {
            return exec.ask();
        }
    }

    /** See {@link Plans#select}. */
    public static List<Binding> select(Query query, Binding given, DatasetGraph data, long deadline, int limit) {
        List<Binding> rows = new ArrayList<>();
        try (QueryExec exec = prepared(query, given, data, deadline)) {
            RowSet found = exec.select();
            while (found.hasNext() && rows.size() <= limit) {
                rows.add(found.next());
            }
        }
        return rows;
    }

    private static QueryExec prepared(Query query, Binding given, DatasetGraph data, long deadline) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        if (left <= 0) {
            throw new QueryCancelledException();
        }
        return QueryExecDatasetBuilder.create()
                .dataset(data)
                .query(query)
                .substitution(given)
                .set(ARQ.optFilterEquality, false)
                .set(ARQ.optFilterDisjunction, false)
                .set(ARQ.optFilterExpandOneOf, false)
                .overallTimeout(left, TimeUnit.MILLISECONDS)
                .build();
    }
}
