package kz.saulet.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;

/** Turns the algebra of a group into one list of items. */
final class Flattener {

    /** The register of no graph. */
    static final int NO_GRAPH = -1;

    private final Builder builder;
    private final Slots slots;

    /** Variables that a question of existence sees from around it; they act as constants. */
    private final Set<Var> outer;

    /** What the items so far may bind, in the order written. */
    private final Set<Var> left;

    private final List<Item> items = new ArrayList<>();

    private final Known known;

    Flattener(Builder builder, Slots slots, Set<Var> outer, Known known) {
        this.builder = builder;
        this.slots = slots;
        this.outer = outer;
        this.known = known.copy();
        this.left = new HashSet<>(known.possible());
    }

    List<Item> items(Op op, int graph) {
        flatten(op, graph);
        return items;
    }

    private void flatten(Op op, int graph) {
        if (op instanceof OpSequence sequence) {
            sequence.getElements().forEach(element -> flatten(element, graph));
        } else if (op instanceof OpBGP bgp) {
            bgp.getPattern().forEach(t -> triple(t.getSubject(), t.getPredicate(), t.getObject(), graph));
        } else if (op instanceof OpPath path) {
            path(path.getTriplePath(), graph);
        } else if (op instanceof OpGraph named) {
            flatten(named.getSubOp(), graph(named.getNode()));
        } else if (op instanceof OpFilter filter) {
            filter(filter, graph);
        } else if (op instanceof OpExtend extend) {
            extend(extend, graph);
        } else if (op instanceof OpUnion union) {
            union(union, graph);
        } else if (op instanceof OpConditional conditional) {
            flatten(conditional.getLeft(), graph);
            Set<Var> binds = OpVars.visibleVars(conditional.getRight());
            add(new Item.Optional(conditional.getRight(), graph, binds), binds);
        } else {
            byItself(op, graph);
        }
    }

    /** What is evaluated apart from the rest and then joined. */
    private void byItself(Op op, int graph) {
        if (op instanceof OpJoin join) {
            flatten(join.getLeft(), graph);
            join(join.getRight(), graph, false, List.of());
        } else if (op instanceof OpLeftJoin join) {
            flatten(join.getLeft(), graph);
            join(
                    join.getRight(),
                    graph,
                    true,
                    join.getExprs() == null ? List.of() : join.getExprs().getList());
        } else if (op instanceof OpMinus minus) {
            flatten(minus.getLeft(), graph);
            apart(minus.getRight());
            items.add(new Item.Minus(builder.rows(minus.getRight(), graph)));
        } else if (op instanceof OpTable table) {
            if (!table.isJoinIdentity()) {
                joined(table, new TableRows(table.getTable(), slots), graph, false, List.of());
            }
        } else if (op instanceof OpModifier || op instanceof OpGroup) {
            join(op, graph, false, List.of());
        } else {
            throw new OutsideSubset(op.getName());
        }
    }

    private void join(Op part, int graph, boolean optional, List<Expr> conditions) {
        apart(part);
        joined(part, builder.rows(part, graph), graph, optional, conditions);
    }

    private void joined(Op part, RowSource rows, int graph, boolean optional, List<Expr> conditions) {
        Set<Var> binds = OpVars.visibleVars(part);
        Set<Var> surely = optional ? Set.of() : Certain.in(part);
        add(new Item.Join(rows, surely, binds, optional, conditions, graph), binds);
    }

    /** A part by itself inside a question of existence would have to be asked anew for every value around it. */
    private void apart(Op part) {
        Set<Var> shared = Mentioned.in(part);
        shared.retainAll(outer);
        if (!shared.isEmpty()) {
            throw new OutsideSubset("a part by itself that shares " + shared + " with the outside of EXISTS");
        }
    }

    private void triple(Node s, Node p, Node o, int graph) {
        Set<Var> variables = variables(s, p, o);
        add(
                new Item.Triple(
                        new PatternStep.Pattern(inGraph(graph), slots.of(s), slots.of(p), slots.of(o)), variables),
                variables);
    }

    private void path(TriplePath path, int graph) {
        if (path.isTriple()) {
            triple(path.getSubject(), path.getPredicate(), path.getObject(), graph);
            return;
        }
        Set<Var> variables = variables(path.getSubject(), path.getObject());
        if (PathWalk.mayBeEmpty(path.getPath()) && !startsAt(path.getSubject()) && !startsAt(path.getObject())) {
            throw new OutsideSubset("an empty path from anywhere to anywhere");
        }
        int subject = slots.of(path.getSubject());
        int object = slots.of(path.getObject());
        add(new Item.PathBetween(inGraph(graph), subject, path.getPath(), object, variables), variables);
    }

    /** Whether a term is settled before the items written behind it: an empty path from nowhere stays within its graph. */
    private boolean startsAt(Node node) {
        return !(node instanceof Var variable) || left.contains(variable);
    }

    private static Set<Var> variables(Node... nodes) {
        Set<Var> variables = new HashSet<>();
        for (Node node : nodes) {
            if (node instanceof Var variable) {
                variables.add(variable);
            }
        }
        return variables;
    }

    private static int inGraph(int graph) {
        if (graph == NO_GRAPH) {
            throw new OutsideSubset("a pattern outside GRAPH");
        }
        return graph;
    }

    private int graph(Node name) {
        if (name.isVariable()) {
            throw new OutsideSubset("a graph that is searched for");
        }
        return slots.of(name);
    }

    private void filter(OpFilter filter, int graph) {
        Set<Var> before = new HashSet<>(left);
        Set<Var> own = OpVars.visibleVars(filter.getSubOp());
        Set<Var> surely = Certain.in(filter.getSubOp());
        Set<Var> visible = new HashSet<>(own);
        visible.addAll(before);
        visible.addAll(outer);
        List<Item.Filter> filters = new ArrayList<>();
        for (Expr written : filter.getExprs()) {
            Expr expression = builder.withOwnNames(written, visible);
            Set<Var> needs = Mentioned.in(expression);
            needs.retainAll(visible);
            boolean early = needs.stream().allMatch(v -> surely.contains(v) || known.certain(v));
            filters.add(new Item.Filter(expression, graph, needs, early));
        }
        items.addAll(filters);
        flatten(filter.getSubOp(), graph);
        items.add(new Item.FilterEnd(filters));
    }

    private void extend(OpExtend extend, int graph) {
        flatten(extend.getSubOp(), graph);
        for (Map.Entry<Var, Expr> entry : extend.getVarExprList().getExprs().entrySet()) {
            add(new Item.Extend(entry.getKey(), entry.getValue(), graph), Set.of(entry.getKey()));
        }
    }

    private void union(OpUnion union, int graph) {
        List<Op> branches = new ArrayList<>();
        branches(union, branches);
        Set<Var> binds = OpVars.visibleVars(union);
        add(new Item.Union(branches, graph, Certain.in(union), binds), binds);
    }

    private static void branches(Op op, List<Op> branches) {
        if (op instanceof OpUnion union) {
            branches(union.getLeft(), branches);
            branches(union.getRight(), branches);
        } else {
            branches.add(op);
        }
    }

    private void add(Item item, Set<Var> binds) {
        items.add(item);
        left.addAll(binds);
    }
}
