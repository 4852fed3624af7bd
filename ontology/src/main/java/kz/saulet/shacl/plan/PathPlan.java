package kz.saulet.shacl.plan;

import java.util.List;

/** How the values of a path are found from one node. Each adds distinct ids. */
interface PathPlan {

    void values(int start, FlatGraph graph, IntBag into);

    record Forward(int predicate) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, IntBag into) {
            graph.objects(start, predicate, into);
        }
    }

    record Backward(int predicate) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, IntBag into) {
            graph.subjects(predicate, start, into);
        }
    }

    record Steps(List<PathPlan> steps) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, IntBag into) {
            IntBag here = new IntBag();
            here.add(start);
            for (PathPlan step : steps) {
                IntBag next = new IntBag();
                for (int i = 0; i < here.size(); i++) {
                    step.values(here.get(i), graph, next);
                }
                next.distinct();
                here = next;
            }
            for (int i = 0; i < here.size(); i++) {
                into.add(here.get(i));
            }
        }
    }

    record AnyOf(List<PathPlan> choices) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, IntBag into) {
            IntBag all = new IntBag();
            for (PathPlan choice : choices) {
                choice.values(start, graph, all);
            }
            all.distinct();
            for (int i = 0; i < all.size(); i++) {
                into.add(all.get(i));
            }
        }
    }

    /** @param self whether the start belongs to the values even if no step leads to it */
    record Closure(PathPlan step, boolean self) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, IntBag into) {
            IntSet seen = new IntSet();
            IntBag open = new IntBag();
            if (self) {
                seen.add(start);
                into.add(start);
            }
            step.values(start, graph, open);
            IntBag next = new IntBag();
            for (int at = 0; at < open.size(); at++) {
                int node = open.get(at);
                if (seen.add(node)) {
                    into.add(node);
                    next.clear();
                    step.values(node, graph, next);
                    for (int i = 0; i < next.size(); i++) {
                        open.add(next.get(i));
                    }
                }
            }
        }
    }

    record Optionally(PathPlan step) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, IntBag into) {
            IntBag found = new IntBag();
            found.add(start);
            step.values(start, graph, found);
            found.distinct();
            for (int i = 0; i < found.size(); i++) {
                into.add(found.get(i));
            }
        }
    }
}
