package kz.saulet.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.NodeTransform;

/** Gives names of their own to variables that are not those around, however they are called. */
final class OwnNames implements NodeTransform {

    private final Set<Var> visible;
    private final String suffix;
    private final Map<Var, Var> given = new HashMap<>();

    OwnNames(Set<Var> visible, int number) {
        this.visible = visible;
        this.suffix = "~" + number;
    }

    @Override
    public Node apply(Node node) {
        if (!(node instanceof Var variable) || visible.contains(variable)) {
            return node;
        }
        return given.computeIfAbsent(variable, v -> Var.alloc(v.getVarName() + suffix));
    }
}
