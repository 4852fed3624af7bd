package kz.saulet.shacl.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.shacl.plan.Classes;
import kz.saulet.shacl.plan.Constants;
import kz.saulet.shacl.plan.FlatGraph;
import kz.saulet.shacl.plan.IntBag;
import kz.saulet.shacl.plan.NodePlan;
import kz.saulet.shacl.plan.PlanCompiler;
import kz.saulet.shacl.shape.Shape;
import kz.saulet.shacl.shape.Target;

/** Shapes with the same targets, as one plan. */
record TargetGroup(List<Shape> shapes, List<Finder> targets, NodePlan plan) {

    static List<TargetGroup> of(List<Shape> shapes, Constants constants, PlanCompiler compiler) {
        Map<Set<Target>, List<Shape>> byTargets = new LinkedHashMap<>();
        for (Shape shape : shapes) {
            if (!shape.deactivated()) {
                byTargets
                        .computeIfAbsent(new HashSet<>(shape.targets()), t -> new ArrayList<>())
                        .add(shape);
            }
        }
        List<TargetGroup> groups = new ArrayList<>();
        byTargets.forEach((targets, members) -> groups.add(new TargetGroup(
                List.copyOf(members),
                targets.stream().map(t -> finder(t, constants)).toList(),
                compiler.compile(members))));
        return List.copyOf(groups);
    }

    private static Finder finder(Target target, Constants constants) {
        if (target instanceof Target.OneNode one) {
            return new One(constants.id(one.node()));
        } else if (target instanceof Target.InstancesOf instances) {
            return new Instances(constants.id(instances.type()));
        } else if (target instanceof Target.SubjectsOf subjects) {
            return new Subjects(constants.id(subjects.predicate()));
        }
        return new Objects(constants.id(((Target.ObjectsOf) target).predicate()));
    }

    /** The focus nodes, each once. */
    int[] foci(FlatGraph graph, Classes classes) {
        if (targets.size() == 1 && targets.get(0) instanceof Instances only) {
            return classes.instances(only.top()).toArray();
        }
        IntBag found = new IntBag();
        targets.forEach(t -> t.find(graph, classes, found));
        found.distinct();
        return found.toArray();
    }

    boolean isFocus(int node, FlatGraph graph, Classes classes) {
        for (Finder target : targets) {
            if (target.is(node, graph, classes)) {
                return true;
            }
        }
        return false;
    }

    /** One target over one graph. */
    sealed interface Finder {

        void find(FlatGraph graph, Classes classes, IntBag into);

        boolean is(int node, FlatGraph graph, Classes classes);
    }

    private record One(int node) implements Finder {
        @Override
        public void find(FlatGraph graph, Classes classes, IntBag into) {
            into.add(node);
        }

        @Override
        public boolean is(int asked, FlatGraph graph, Classes classes) {
            return asked == node;
        }
    }

    private record Instances(int top) implements Finder {
        @Override
        public void find(FlatGraph graph, Classes classes, IntBag into) {
            classes.family(top).forEach(type -> graph.subjects(classes.type(), type, into));
        }

        @Override
        public boolean is(int asked, FlatGraph graph, Classes classes) {
            return classes.isInstance(asked, top);
        }
    }

    private record Subjects(int predicate) implements Finder {
        @Override
        public void find(FlatGraph graph, Classes classes, IntBag into) {
            graph.subjectsOf(predicate, into);
        }

        @Override
        public boolean is(int asked, FlatGraph graph, Classes classes) {
            IntBag values = new IntBag();
            graph.objects(asked, predicate, values);
            return values.size() > 0;
        }
    }

    private record Objects(int predicate) implements Finder {
        @Override
        public void find(FlatGraph graph, Classes classes, IntBag into) {
            graph.objectsOf(predicate, into);
        }

        @Override
        public boolean is(int asked, FlatGraph graph, Classes classes) {
            IntBag having = new IntBag();
            graph.subjects(predicate, asked, having);
            return having.size() > 0;
        }
    }
}
