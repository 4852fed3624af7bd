package kz.saulet.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** One pattern of a query: constants must be met, variables of the body stand for it, every other variable for anything. */
record FootprintPattern(Node graph, Node subject, Node predicate, Node object) {

    private static final String BODY = "body";
    private static final Map<String, String> STATES =
            Map.of("currentGraph", "current", "targetGraph", "target", "approvedGraph", "approved");
    private static final Pattern CURRENT = Pattern.compile("architecture/[^/]+/current");

    /** @param body null for any */
    boolean covers(Quad quad, @Nullable Node body) {
        return meets(predicate, quad.getPredicate(), body)
                && meets(object, quad.getObject(), body)
                && meets(subject, quad.getSubject(), body)
                && inGraph(quad.getGraph().getURI(), body);
    }

    private static boolean meets(Node wanted, Node there, @Nullable Node body) {
        if (wanted.isVariable()) {
            return body == null || !wanted.getName().equals(BODY) || there.equals(body);
        }
        return !wanted.isConcrete() || wanted.equals(there) || wanted.isLiteral() && wanted.sameValueAs(there);
    }

    private boolean inGraph(String name, @Nullable Node body) {
        if (!graph.isVariable()) {
            return graph.equals(AllArchitectures.NAME)
                    ? CURRENT.matcher(GraphNames.path(name)).matches()
                    : graph.getURI().equals(name);
        }
        String state = STATES.get(graph.getName());
        if (state == null) {
            return false;
        }
        Optional<String> owner = GraphNames.bodyOf(name);
        return owner.isPresent()
                && name.endsWith("/" + state)
                && (body == null || body.getURI().endsWith("/" + owner.get()));
    }
}
