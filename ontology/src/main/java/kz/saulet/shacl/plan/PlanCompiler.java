package kz.saulet.shacl.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.shacl.shape.Constraint;
import kz.saulet.shacl.shape.Shape;
import kz.saulet.shacl.shape.ShapePath;
import org.apache.jena.graph.Node;

/** Compiles shapes. A shape that several others refer to is compiled once. */
public final class PlanCompiler {

    private final PathCompiler paths;
    private final Constants constants;
    private final TermTests tests;
    private final ValueChecks values;
    private final PairChecks pairs;
    private final Map<Shape, NodePlan> compiled = new IdentityHashMap<>();
    private final Map<Integer, InstanceOf> classes = new HashMap<>();
    private final List<TermMemo> memos = new ArrayList<>();
    private int plans;
    private int queries;

    public PlanCompiler(Constants constants) {
        this.constants = constants;
        this.paths = new PathCompiler(constants);
        this.tests = new TermTests(constants);
        this.values = new ValueChecks(constants);
        this.pairs = new PairChecks(constants);
    }

    /** Drops what the plans made so far remember about terms; the next run finds it out again. */
    public void forget() {
        memos.forEach(TermMemo::forget);
        values.forget();
    }

    /** The plan of one shape, as another shape refers to it. */
    public NodePlan compile(Shape shape) {
        NodePlan known = compiled.get(shape);
        if (known == null) {
            known = compile(List.of(shape));
            compiled.put(shape, known);
        }
        return known;
    }

    /** What shapes with the same targets ask together, so that their paths are walked together. */
    public NodePlan compile(List<Shape> shapes) {
        List<Shape> ofNode = new ArrayList<>();
        List<Shape> ofPath = new ArrayList<>();
        for (Shape shape : shapes) {
            if (!shape.deactivated()) {
                (shape.path() == null ? ofNode : ofPath).add(shape);
            }
        }
        ofNode.forEach(shape -> ofPath.addAll(properties(shape)));
        return new NodePlan(plans++, valuePlan(ofNode, List.of()), groups(ofPath));
    }

    private static List<Shape> properties(Shape shape) {
        return shape.constraints().stream()
                .filter(Constraint.HasProperty.class::isInstance)
                .map(c -> ((Constraint.HasProperty) c).shape())
                .filter(s -> !s.deactivated())
                .toList();
    }

    private List<NodePlan.PathGroup> groups(List<Shape> properties) {
        Map<ShapePath, List<Shape>> byPath = new LinkedHashMap<>();
        for (Shape property : properties) {
            ShapePath path = property.path();
            if (path != null) {
                byPath.computeIfAbsent(path, p -> new ArrayList<>()).add(property);
            }
        }
        List<NodePlan.PathGroup> groups = new ArrayList<>();
        byPath.forEach((path, members) -> groups.add(group(path, members)));
        return groups;
    }

    private NodePlan.PathGroup group(ShapePath path, List<Shape> members) {
        List<NodePlan> further = new ArrayList<>();
        for (Shape member : members) {
            List<NodePlan.PathGroup> nested = groups(properties(member));
            if (!nested.isEmpty()) {
                further.add(new NodePlan(plans++, valuePlan(List.of(), List.of()), nested));
            }
        }
        return new NodePlan.PathGroup(paths.compile(path), valuePlan(members, further));
    }

    private ValuePlan valuePlan(List<Shape> shapes, List<NodePlan> further) {
        TermMemo terms = new TermMemo();
        memos.add(terms);
        UsualChecks.Builder usual = new UsualChecks.Builder();
        List<ValuePlan.SourcedCheck> checks = new ArrayList<>();
        for (Shape shape : shapes) {
            for (Constraint constraint : shape.constraints()) {
                Source source = new Source(shape, constraint);
                if (constraint instanceof Constraint.OfTerm ofTerm) {
                    terms.add(source, tests.of(ofTerm));
                } else if (constraint instanceof Constraint.AtLeast least) {
                    usual.atLeast(source, least.count());
                } else if (constraint instanceof Constraint.AtMost most) {
                    usual.atMost(source, most.count());
                } else if (constraint instanceof Constraint.ClassIs type) {
                    usual.classIs(source, instanceOf(type.type()));
                } else if (!(constraint instanceof Constraint.HasProperty)) {
                    checks.add(new ValuePlan.SourcedCheck(source, check(source)));
                }
            }
        }
        return new ValuePlan(terms, usual.built(), checks, further);
    }

    private InstanceOf instanceOf(Node type) {
        return classes.computeIfAbsent(constants.id(type), id -> new InstanceOf(classes.size(), id));
    }

    private Check check(Source source) {
        Constraint constraint = source.constraint();
        if (constraint instanceof Constraint.Includes includes) {
            return values.includes(source, includes);
        } else if (constraint instanceof Constraint.OnePerLanguage) {
            return values.onePerLanguage(source);
        } else if (constraint instanceof Constraint.NothingElse closed) {
            return values.nothingElse(source, closed.allowed());
        } else if (constraint instanceof Constraint.SameAs same) {
            return pairs.sameAs(source, same);
        } else if (constraint instanceof Constraint.DisjointWith disjoint) {
            return pairs.disjointWith(source, disjoint);
        } else if (constraint instanceof Constraint.Before before) {
            return pairs.before(source, before);
        } else if (constraint instanceof Constraint.Select) {
            return ShapeChecks.select(source, queries++);
        }
        return shapeCheck(source);
    }

    private Check shapeCheck(Source source) {
        Constraint constraint = source.constraint();
        if (constraint instanceof Constraint.ConformsTo to) {
            return ShapeChecks.between(source, List.of(compile(to.shape())), 1, 1);
        } else if (constraint instanceof Constraint.NotTo not) {
            return ShapeChecks.between(source, List.of(compile(not.shape())), 0, 0);
        } else if (constraint instanceof Constraint.ToAll all) {
            return ShapeChecks.between(
                    source, all(all.shapes()), all.shapes().size(), all.shapes().size());
        } else if (constraint instanceof Constraint.ToAny any) {
            return ShapeChecks.between(
                    source, all(any.shapes()), 1, any.shapes().size());
        } else if (constraint instanceof Constraint.ToExactlyOne one) {
            return ShapeChecks.between(source, all(one.shapes()), 1, 1);
        } else if (constraint instanceof Constraint.Qualified qualified) {
            int least = qualified.minimum() ? qualified.count() : 0;
            int most = qualified.minimum() ? Integer.MAX_VALUE : qualified.count();
            return ShapeChecks.counted(source, compile(qualified.shape()), all(qualified.apart()), least, most);
        }
        throw new IllegalStateException("Not compiled: " + constraint);
    }

    private List<NodePlan> all(List<Shape> shapes) {
        return shapes.stream().map(this::compile).toList();
    }
}
