package kz.saulet.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** All rows of the violations query that make up one finding: those of one focus and one value of the key. */
record Violation(Node focus, List<Binding> rows) {

    static final Var FOCUS = Var.alloc("focus");

    /** Groups rows in their order. */
    static List<Violation> of(List<Binding> rows, List<String> key) {
        Map<List<String>, Violation> grouped = new LinkedHashMap<>();
        for (Binding row : rows) {
            Node focus = row.get(FOCUS);
            if (focus == null) {
                throw new IllegalStateException("A violation without ?focus");
            }
            List<String> identity = new ArrayList<>();
            identity.add(focus.toString());
            key.forEach(name -> identity.add(String.valueOf(row.get(Var.alloc(name)))));
            grouped.computeIfAbsent(identity, k -> new Violation(focus, new ArrayList<>()))
                    .rows()
                    .add(row);
        }
        return List.copyOf(grouped.values());
    }

    /** The distinct values of each variable over all rows, in order. */
    Map<String, List<Node>> values() {
        Map<String, List<Node>> values = new LinkedHashMap<>();
        for (Binding row : rows) {
            row.forEach((variable, value) -> {
                List<Node> seen = values.computeIfAbsent(variable.getVarName(), k -> new ArrayList<>());
                if (!seen.contains(value)) {
                    seen.add(value);
                }
            });
        }
        return values;
    }
}
