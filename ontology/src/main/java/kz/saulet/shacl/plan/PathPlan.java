package kz.saulet.shacl.plan;

import java.util.List;

/** How the values of a path are found from one node. Each adds distinct ids. */
interface PathPlan {

    void values(int start, FlatGraph graph, Bags bags, IntBag into);

    private static void move(IntBag found, Bags bags, IntBag into) {
        for (int i = 0; i < found.size(); i++) {
            into.add(found.get(i));
        }
        bags.giveBack(found);
    }

    record Forward(int predicate) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, Bags bags, IntBag into) {
            graph.objects(start, predicate, into);
        }
    }

    record Backward(int predicate) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, Bags bags, IntBag into) {
            graph.subjects(predicate, start, into);
        }
    }

    record Steps(List<PathPlan> steps) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, Bags bags, IntBag into) {
            IntBag here = bags.take();
            here.add(start);
            for (PathPlan step : steps) {
                IntBag next = bags.take();
                for (int i = 0; i < here.size(); i++) {
                    step.values(here.get(i), graph, bags, next);
                }
                next.distinct();
                bags.giveBack(here);
                here = next;
            }
            move(here, bags, into);
        }
    }

    record AnyOf(List<PathPlan> choices) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, Bags bags, IntBag into) {
            IntBag all = bags.take();
            for (PathPlan choice : choices) {
                choice.values(start, graph, bags, all);
            }
            all.distinct();
            move(all, bags, into);
        }
    }

    /** @param self whether the start belongs to the values even if no step leads to it */
    record Closure(PathPlan step, boolean self) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, Bags bags, IntBag into) {
            IntSet seen = bags.takeSet();
            IntBag open = bags.take();
            if (self) {
                seen.add(start);
                into.add(start);
            }
            step.values(start, graph, bags, open);
            for (int at = 0; at < open.size(); at++) {
                int node = open.get(at);
                if (seen.add(node)) {
                    into.add(node);
                    step.values(node, graph, bags, open);
                }
            }
            bags.giveBack(open);
            bags.giveBack(seen);
        }
    }

    record Optionally(PathPlan step) implements PathPlan {
        @Override
        public void values(int start, FlatGraph graph, Bags bags, IntBag into) {
            IntBag found = bags.take();
            found.add(start);
            step.values(start, graph, bags, found);
            found.distinct();
            move(found, bags, into);
        }
    }
}
