package kz.saulet.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_OneOrMoreN;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;

/**
 * By which predicates a path may lead.
 *
 * @param any true when it may also touch what it does not name: a path of no steps begins and ends at every node there is
 */
record PathSteps(Set<Node> named, boolean any) {

    static PathSteps of(Path path) {
        if (path instanceof P_Path0 link) {
            return new PathSteps(Set.of(link.getNode()), false);
        }
        if (path instanceof P_Path2 two) {
            return of(two.getLeft()).and(of(two.getRight()));
        }
        if (path instanceof P_Inverse || path instanceof P_OneOrMore1 || path instanceof P_OneOrMoreN) {
            return of(((P_Path1) path).getSubPath());
        }
        return new PathSteps(Set.of(), true);
    }

    private PathSteps and(PathSteps other) {
        Set<Node> both = new LinkedHashSet<>(named);
        both.addAll(other.named);
        return new PathSteps(both, any || other.any);
    }
}
