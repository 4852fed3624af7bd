package kz.saulet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.TransformJoinStrategy;
import org.apache.jena.sparql.algebra.optimize.TransformScopeRename;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;

/** Builds the steps of a plan out of the algebra of a query. */
final class Builder {

    /** The end of a question of existence: one answer is enough. */
    private static final Step ENOUGH = new Step() {
        @Override
        boolean run(Evaluation e) {
            return false;
        }
    };

    private final Slots slots;
    private final Costs costs;
    private int names;

    Builder(Slots slots, Costs costs) {
        this.slots = slots;
        this.costs = costs;
    }

    /** Hidden variables under names of their own, and joins that may pass values on told from those that may not. */
    static Op prepared(Op op) {
        return Transformer.transform(new TransformJoinStrategy(), TransformScopeRename.transform(op));
    }

    Slots slots() {
        return slots;
    }

    double cost(Item.Movable item, Known known) {
        return costs.of(item, known);
    }

    /**
     * The steps of a group.
     *
     * @param known what is bound before; afterwards also what the group binds
     * @param outer variables that a question of existence takes from around it
     */
    Arranger arranged(Op op, int graph, Known known, Set<Var> outer) {
        List<Item> items = new Flattener(this, slots, outer, known).items(op, graph);
        Arranger arranger = new Arranger(this, known, outer);
        arranger.arrange(items);
        return arranger;
    }

    static Step chained(List<Link> links, Step end) {
        Step next = end;
        for (int i = links.size() - 1; i >= 0; i--) {
            next = links.get(i).before(next);
        }
        return next;
    }

    Step step(Item.Movable item, Step next) {
        if (item instanceof Item.Triple triple) {
            return new PatternStep(triple.pattern(), slots, next);
        }
        Item.PathBetween path = (Item.PathBetween) item;
        return new PathStep(path.graph(), path.subject(), PathWalk.of(path.path(), slots), path.object(), next);
    }

    Link optional(Item.Optional item, Known known, Set<Var> outer) {
        List<Link> part = arranged(item.part(), item.graph(), known, outer).links();
        int state = slots.nextState();
        return next -> {
            OptionalStep step = new OptionalStep(state, next);
            return step.of(chained(part, step.found()));
        };
    }

    Link union(Item.Union item, Known known, Set<Var> outer) {
        List<List<Link>> branches = new ArrayList<>();
        for (Op branch : item.branches()) {
            branches.add(arranged(branch, item.graph(), known.copy(), outer).links());
        }
        return next -> new UnionStep(
                branches.stream().map(links -> chained(links, next)).toList());
    }

    Link extend(Item.Extend item, Known known, Set<Var> outer) {
        Conditions conditions = new Conditions(this, item.graph(), known, outer);
        Expr expression = Given.restored(item.expression(), slots, conditions::exists);
        int target = slots.of(item.target());
        int source = Given.slot(expression, slots);
        return next -> new ExtendStep(target, source, expression, next);
    }

    /** Whether an expression surely has a value. */
    static boolean sure(Expr expression, Known known) {
        return expression.isConstant() || expression.isVariable() && known.certain(expression.asVar());
    }

    Link join(Item.Join item, Known known, Set<Var> outer) {
        Known inside = known.copy();
        inside.bind(Set.of(), item.perhaps());
        List<Condition> conditions = item.conditions().stream()
                .map(expression -> condition(expression, item.graph(), inside, outer))
                .toList();
        return next -> new JoinStep(item.part(), item.optional(), conditions, next);
    }

    Condition condition(Expr expression, int graph, Known known, Set<Var> outer) {
        return new Conditions(this, graph, known, outer).of(expression);
    }

    /** A question of existence, asked with everything bound around it as constants. */
    Step exists(ExprFunctionOp exists, int graph, Known known, Set<Var> outer) {
        Set<Var> around = new java.util.HashSet<>(outer);
        around.addAll(known.possible());
        Op op = prepared(Mentioned.pattern(exists));
        return chained(arranged(op, graph, known.copy(), around).links(), ENOUGH);
    }

    Expr withOwnNames(Expr expression, Set<Var> visible) {
        return expression.applyNodeTransform(new OwnNames(visible, names++));
    }

    /** A part evaluated by itself. */
    RowSource rows(Op op, int graph) {
        return new Modifiers(this, graph).source(op);
    }
}
