package kz.saulet.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/** Which register holds which variable or constant of a query, and which steps keep something of their own. */
final class Slots {

    /** Variables given from outside become constants with this beginning while the query is translated. */
    private static final String GIVEN = "urn:saulet:given:";

    private final Map<Node, Integer> numbers = new HashMap<>();
    private final Map<Var, Integer> variables = new LinkedHashMap<>();
    private final List<Node> terms = new ArrayList<>();
    private int rows;
    private int states;

    static Node placeholder(Var variable) {
        return NodeFactory.createURI(GIVEN + variable.getVarName());
    }

    /** The given variable that a constant stands for. */
    static @Nullable Var given(Node node) {
        return node.isURI() && node.getURI().startsWith(GIVEN)
                ? Var.alloc(node.getURI().substring(GIVEN.length()))
                : null;
    }

    int of(Node node) {
        Var given = given(node);
        Node term = given == null ? node : given;
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        int number = terms.size();
        terms.add(term);
        numbers.put(term, number);
        if (term instanceof Var variable) {
            variables.put(variable, number);
        }
        return number;
    }

    int nextRow() {
        return rows++;
    }

    int nextState() {
        return states++;
    }

    int rows() {
        return rows;
    }

    int states() {
        return states;
    }

    Map<Var, Integer> variables() {
        return variables;
    }

    /** The variable or constant of each register. */
    List<Node> terms() {
        return terms;
    }
}
