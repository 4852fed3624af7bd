package kz.saulet.query;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Runs parsed queries with parameters bound as values, never as text, and stops each after a time limit with
 * {@link QueryTooSlow}. Results are complete in memory when a method returns.
 */
public final class QueryRunner {

    private final Duration limit;

    public QueryRunner(Duration limit) {
        this.limit = limit;
    }

    /** The rows in order; an unbound variable is absent from its row. */
    public List<Map<String, Node>> select(DatasetGraph data, Query query, Map<String, Node> parameters) {
        return run(data, query, parameters, exec -> rows(exec.select()));
    }

    public boolean ask(DatasetGraph data, Query query, Map<String, Node> parameters) {
        return run(data, query, parameters, QueryExec::ask);
    }

    public Graph construct(DatasetGraph data, Query query, Map<String, Node> parameters) {
        return run(data, query, parameters, QueryExec::construct);
    }

    /** Any other use of a running query, such as writing its result out; the limit holds for the whole work. */
    public <T> T run(DatasetGraph data, Query query, Map<String, Node> parameters, Function<QueryExec, T> work) {
        QueryExecBuilder builder = (data instanceof RemoteData remote) ? remote.execution() : QueryExec.dataset(data);
        builder.query(query).timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
        parameters.forEach((name, value) -> builder.substitution(Var.alloc(name), value));
        try (QueryExec exec = builder.build()) {
            return work.apply(exec);
        } catch (QueryCancelledException e) {
            throw new QueryTooSlow(limit, e);
        }
    }

    private static List<Map<String, Node>> rows(RowSet answer) {
        List<Map<String, Node>> rows = new ArrayList<>();
        answer.forEachRemaining(binding -> rows.add(row(binding)));
        return rows;
    }

    private static Map<String, Node> row(Binding binding) {
        Map<String, Node> row = new LinkedHashMap<>();
        binding.forEach((variable, value) -> row.put(variable.getVarName(), value));
        return row;
    }
}
