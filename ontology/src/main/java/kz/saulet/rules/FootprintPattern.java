package kz.saulet.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/** One pattern of a query: constants must be met, variables of the body stand for it, every other variable for anything. */
record FootprintPattern(Node graph, Node subject, Node predicate, Node object) {

    private static final String BODY = "body";
    private static final Map<String, String> STATES =
            Map.of("currentGraph", "current", "targetGraph", "target", "approvedGraph", "approved");
    private static final Pattern CURRENT = Pattern.compile("architecture/[^/]+/current");

    /** Stands for every body. */
    static final String ANY_BODY = "";

    /** The id of the only body whose check may read the quad, or {@link #ANY_BODY}; empty when none may. */
    Optional<String> reader(Quad quad) {
        if (!meets(predicate, quad.getPredicate())
                || !meets(object, quad.getObject())
                || !meets(subject, quad.getSubject())) {
            return Optional.empty();
        }
        String name = quad.getGraph().getURI();
        String state = graph.isVariable() ? STATES.get(graph.getName()) : null;
        if (state != null) {
            return GraphNames.bodyOf(name).filter(owner -> name.endsWith("/" + state) && among(quad, owner));
        }
        boolean here = !graph.isVariable() && isOf(name);
        return here ? Optional.of(body(quad)) : Optional.empty();
    }

    private boolean isOf(String name) {
        return graph.equals(AllArchitectures.NAME)
                ? CURRENT.matcher(GraphNames.path(name)).matches()
                : graph.getURI().equals(name);
    }

    private static boolean meets(Node wanted, Node there) {
        return !wanted.isConcrete() || wanted.equals(there) || wanted.isLiteral() && wanted.sameValueAs(there);
    }

    /** Whether the ends that stand for the body, if there are any, may stand for this one. */
    private boolean among(Quad quad, String id) {
        String body = body(quad);
        return body.equals(ANY_BODY) || body.equals(id);
    }

    /** The id of what stands where the pattern has the body. */
    private String body(Quad quad) {
        if (isBody(subject)) {
            return id(quad.getSubject());
        }
        return isBody(object) ? id(quad.getObject()) : ANY_BODY;
    }

    private static boolean isBody(Node wanted) {
        return wanted.isVariable() && wanted.getName().equals(BODY);
    }

    private static String id(Node node) {
        String text = node.isURI() ? node.getURI() : node.toString();
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
