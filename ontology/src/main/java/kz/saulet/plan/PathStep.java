package kz.saulet.plan;

import java.util.ArrayList;
import java.util.List;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Terms;

/** Follows a property path from the end that is bound. */
final class PathStep extends Step {

    private final int graph;
    private final int subject;
    private final PathWalk path;
    private final int object;
    private final Step next;

    PathStep(int graph, int subject, PathWalk path, int object, Step next) {
        this.graph = graph;
        this.subject = subject;
        this.path = path;
        this.object = object;
        this.next = next;
    }

    @Override
    boolean run(Evaluation e) {
        int s = e.registers[subject];
        int o = e.registers[object];
        GraphChoice in = e.graph(graph);
        if (s == Terms.ANY && o == Terms.ANY) {
            throw new OutsideSubset("a path with neither end known");
        }
        boolean forward = s != Terms.ANY;
        List<Integer> ends = new ArrayList<>();
        path.walk(e, in, forward ? s : o, forward, ends);
        int target = forward ? object : subject;
        return o != Terms.ANY && forward ? checked(e, ends, o) : bound(e, ends, target);
    }

    private boolean checked(Evaluation e, List<Integer> ends, int wanted) {
        for (int end : ends) {
            if (end == wanted && !next.run(e)) {
                return false;
            }
        }
        return true;
    }

    private boolean bound(Evaluation e, List<Integer> ends, int target) {
        boolean more = true;
        for (int i = 0; more && i < ends.size(); i++) {
            e.registers[target] = ends.get(i);
            more = next.run(e);
        }
        e.registers[target] = Terms.ANY;
        return more;
    }
}
