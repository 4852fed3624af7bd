package kz.saulet.shacl.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.saulet.shacl.shape.ShapePath;
import org.apache.jena.graph.Node;

/** Turns paths into plans. An inverse is pushed down to the single steps, so that only steps have a direction. */
final class PathCompiler {

    private final Constants constants;

    PathCompiler(Constants constants) {
        this.constants = constants;
    }

    PathPlan compile(ShapePath path) {
        return compile(path, false);
    }

    private PathPlan compile(ShapePath path, boolean inverse) {
        if (path instanceof ShapePath.Predicate link) {
            return step(link.predicate(), inverse);
        } else if (path instanceof ShapePath.Inverse turned) {
            return compile(turned.path(), !inverse);
        } else if (path instanceof ShapePath.Sequence sequence) {
            List<PathPlan> steps = all(sequence.steps(), inverse);
            if (inverse) {
                Collections.reverse(steps);
            }
            return new PathPlan.Steps(List.copyOf(steps));
        } else if (path instanceof ShapePath.Alternative alternative) {
            return new PathPlan.AnyOf(List.copyOf(all(alternative.choices(), inverse)));
        } else if (path instanceof ShapePath.ZeroOrMore many) {
            return new PathPlan.Closure(compile(many.path(), inverse), true);
        } else if (path instanceof ShapePath.OneOrMore many) {
            return new PathPlan.Closure(compile(many.path(), inverse), false);
        }
        return new PathPlan.Optionally(compile(((ShapePath.ZeroOrOne) path).path(), inverse));
    }

    private PathPlan step(Node predicate, boolean inverse) {
        int id = constants.id(predicate);
        return inverse ? new PathPlan.Backward(id) : new PathPlan.Forward(id);
    }

    private List<PathPlan> all(List<ShapePath> paths, boolean inverse) {
        List<PathPlan> plans = new ArrayList<>();
        paths.forEach(p -> plans.add(compile(p, inverse)));
        return plans;
    }
}
