package kz.saulet.shacl.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Constraint components that a shapes graph defines for itself. They are not compiled, but their queries are guarded. */
final class CustomComponents {

    private static final List<Node> VALIDATORS = List.of(SHACL.validator, SHACL.nodeValidator, SHACL.propertyValidator);

    private final Map<Node, Set<Node>> mandatory = new LinkedHashMap<>();

    private CustomComponents() {}

    static CustomComponents of(ShapeFacts facts) throws RefusedShapes {
        CustomComponents read = new CustomComponents();
        SelectReader queries = new SelectReader(facts);
        for (Node component : facts.instances(SHACL.ConstraintComponent)) {
            for (Node kind : VALIDATORS) {
                for (Node validator : facts.objects(component, kind)) {
                    queries.inspect(validator);
                }
            }
            Set<Node> needed = new HashSet<>();
            for (Node parameter : facts.objects(component, SHACL.parameter)) {
                Node path = facts.iri(parameter, SHACL.path);
                if (path != null && !facts.isTrue(parameter, SHACL.optional)) {
                    needed.add(path);
                }
            }
            if (!needed.isEmpty() && !component.getNameSpace().equals(SHACL.getURI())) {
                read.mandatory.put(component, needed);
            }
        }
        return read;
    }

    /** Of a shape with these properties. */
    List<Constraint> usedBy(Set<Node> properties) {
        List<Constraint> used = new ArrayList<>();
        mandatory.forEach((component, needed) -> {
            if (properties.containsAll(needed)) {
                used.add(new Constraint.Elsewhere(component));
            }
        });
        return used;
    }
}
