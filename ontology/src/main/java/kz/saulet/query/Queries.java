package kz.saulet.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The {@code .rq} files that lie beside one class, each read and parsed once. {@code select(data, "incoming", …)} runs
 * {@code incoming.rq}.
 */
public final class Queries {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Class<?> owner;
    private final QueryRunner runner;
    private final Map<String, Query> parsed = new ConcurrentHashMap<>();

    private Queries(Class<?> owner, Duration limit) {
        this.owner = owner;
        this.runner = new QueryRunner(limit);
    }

    /** The queries of the class's package, with a limit of ten seconds each. */
    public static Queries beside(Class<?> owner) {
        return new Queries(owner, LIMIT);
    }

    public static Queries beside(Class<?> owner, Duration limit) {
        return new Queries(owner, limit);
    }

    /** @see QueryRunner#select */
    public List<Map<String, Node>> select(DatasetGraph data, String name, Map<String, Node> parameters) {
        return runner.select(data, query(name), parameters);
    }

    public boolean ask(DatasetGraph data, String name, Map<String, Node> parameters) {
        return runner.ask(data, query(name), parameters);
    }

    public Graph construct(DatasetGraph data, String name, Map<String, Node> parameters) {
        return runner.construct(data, query(name), parameters);
    }

    /** @throws IllegalArgumentException when there is no such file */
    public Query query(String name) {
        return parsed.computeIfAbsent(name, this::load);
    }

    private Query load(String name) {
        try (InputStream file = owner.getResourceAsStream(name + ".rq")) {
            if (file == null) {
                throw new IllegalArgumentException("No query " + name + ".rq beside " + owner.getName());
            }
            return QueryFactory.create(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
