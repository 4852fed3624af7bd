package kz.saulet.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/** How objects of the country serve the functions of the typical e-akimat architecture. */
final class Regions {

    private final Map<String, List<Node>> typicalByProduct = new HashMap<>();

    Regions() {
        Map<String, List<String>> functions = new HashMap<>();
        Map<String, Integer> counters = new HashMap<>();
        for (Table.Row row : Table.rows("akimat-functions")) {
            String group = row.text("group");
            int number = counters.merge(group, 1, Integer::sum);
            functions.computeIfAbsent(group, g -> new ArrayList<>()).add(group.toLowerCase(Locale.ROOT) + "-" + number);
        }
        for (Table.Row row : Table.rows("akimat-groups")) {
            for (String connected : row.list("connects")) {
                connect(connected, functions.getOrDefault(row.text("group"), List.of()));
            }
        }
    }

    /** The first typical function of every group the object is to be connected to; the others stay with the region. */
    List<Node> typicalFunctionsOf(Product product) {
        return typicalByProduct.getOrDefault(product.id(), List.of());
    }

    /** True for objects that serve the whole country. */
    boolean republican(Product product) {
        return product.real()
                && product.owner().filter(o -> o.startsWith("akimat")).isEmpty();
    }

    private void connect(String connected, List<String> functions) {
        List<Node> typical =
                typicalByProduct.computeIfAbsent(connected.toLowerCase(Locale.ROOT), k -> new ArrayList<>());
        functions.stream().limit(1).map(f -> Iris.data("function", f)).forEach(typical::add);
    }
}
