package kz.saulet.architecture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.StorePosition;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.organisation.Permissions;
import kz.saulet.query.Queries;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * How many elements of each kind there are, in each graph and in all. An element of a subkind counts for its parent kinds
 * too, and an element described in several graphs counts once in all. Counted once for each position of the change log.
 */
@ApplicationScoped
public class Census {

    private static final Queries QUERIES = Queries.beside(Census.class);

    private GraphStore store;
    private MetamodelRegistry metamodels;
    private Permissions permissions;
    private volatile @Nullable Counted counted;

    @Inject
    public Census(GraphStore store, MetamodelRegistry metamodels, Permissions permissions) {
        this.store = store;
        this.metamodels = metamodels;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Census() {}

    /** By kind id, approved baselines left out because they repeat the rest. Kinds without elements are absent. */
    public Map<String, Integer> byKind() {
        return permissions.person().isSignedIn() ? current().byKind() : Map.of();
    }

    /** By kind id in one graph; empty for a graph that does not exist or may not be read. */
    public Map<String, Integer> in(String graph) {
        return permissions.mayRead(graph) ? current().byGraph().getOrDefault(graph, Map.of()) : Map.of();
    }

    private Counted current() {
        Counted known = counted;
        StorePosition now = store.position();
        if (known == null || !known.at().equals(now)) {
            known = count(now);
            counted = known;
        }
        return known;
    }

    private Counted count(StorePosition at) {
        List<Map<String, Node>> rows = store.read(data -> QUERIES.select(data, "census", Map.of()));
        Metamodel metamodel = metamodels.current();
        Map<String, Map<String, Set<String>>> perGraph = new HashMap<>();
        Map<String, Set<String>> all = new HashMap<>();
        for (Map<String, Node> row : rows) {
            String graph = value(row, "graph");
            for (String kind : kindsOf(metamodel, value(row, "type"))) {
                String element = value(row, "element");
                perGraph.computeIfAbsent(graph, g -> new HashMap<>())
                        .computeIfAbsent(kind, k -> new HashSet<>())
                        .add(element);
                if (!GraphNames.path(graph).endsWith("/approved")) {
                    all.computeIfAbsent(kind, k -> new HashSet<>()).add(element);
                }
            }
        }
        Map<String, Map<String, Integer>> byGraph = new HashMap<>();
        perGraph.forEach((graph, kinds) -> byGraph.put(graph, sizes(kinds)));
        return new Counted(at, sizes(all), Map.copyOf(byGraph));
    }

    private static String value(Map<String, Node> row, String name) {
        return Objects.requireNonNull(row.get(name)).toString();
    }

    private static Set<String> kindsOf(Metamodel metamodel, String type) {
        Set<String> kinds = new HashSet<>();
        metamodel.kind(type).ifPresent(kind -> {
            kinds.add(kind.id());
            kind.parents()
                    .forEach(parent -> metamodel.kind(parent).map(Kind::id).ifPresent(kinds::add));
        });
        return kinds;
    }

    private static Map<String, Integer> sizes(Map<String, Set<String>> sets) {
        Map<String, Integer> sizes = new HashMap<>();
        sets.forEach((key, set) -> sizes.put(key, set.size()));
        return Map.copyOf(sizes);
    }

    private record Counted(StorePosition at, Map<String, Integer> byKind, Map<String, Map<String, Integer>> byGraph) {}
}
