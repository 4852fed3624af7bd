package kz.saulet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpModifier;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.core.Var;
import org.jspecify.annotations.Nullable;

/** Builds what is evaluated by itself: a query or a part of one, with its projection, order and limits. */
final class Modifiers {

    private final Builder builder;
    private final Slots slots;
    private final int graph;

    private long start;
    private long length = Long.MAX_VALUE;
    private boolean distinct;
    private @Nullable List<Var> projected;
    private @Nullable List<SortCondition> order;

    Modifiers(Builder builder, int graph) {
        this.builder = builder;
        this.slots = builder.slots();
        this.graph = graph;
    }

    RowSource source(Op op) {
        return op instanceof OpGroup group ? new Grouping(builder, group, graph) : selection(op);
    }

    /** Whether there is any answer at all. */
    Selection question(Op pattern) {
        projected = List.of();
        distinct = true;
        return selection(pattern);
    }

    Selection selection(Op whole) {
        Op body = peeled(whole);
        if (body == whole && body instanceof OpModifier) {
            throw new OutsideSubset(body.getName());
        }
        Known known = Known.nothing();
        Arranger arranger = builder.arranged(body, graph, known, Set.of());
        List<Var> visible = named(body);
        List<Var> columns = projected == null ? visible : projected;
        int[] target = slots(columns);
        if (order != null) {
            return new Selection(
                            slots, slots(visible), target, distinct, start, length, new Sorting(visible, order, slots))
                    .over(arranger.links());
        }
        Selection selection = new Selection(slots, target, target, distinct, start, length, null);
        List<Link> links = new ArrayList<>(arranger.links());
        int from = distinct ? decided(columns, visible, arranger.knownAfter()) : links.size();
        if (from < links.size()) {
            selection.asksOnceARow();
            links.add(from, selection::semiJoin);
        }
        return selection.over(links);
    }

    private Op peeled(Op op) {
        Op inner = op;
        if (inner instanceof OpSlice slice) {
            start = slice.getStart() == Query.NOLIMIT ? 0 : slice.getStart();
            length = slice.getLength() == Query.NOLIMIT ? Long.MAX_VALUE : slice.getLength();
            inner = slice.getSubOp();
        }
        if (inner instanceof OpDistinct || inner instanceof OpReduced) {
            distinct |= inner instanceof OpDistinct;
            inner = ((OpModifier) inner).getSubOp();
        }
        if (inner instanceof OpProject project) {
            projected = projected == null ? project.getVars() : projected;
            inner = project.getSubOp();
        }
        if (inner instanceof OpOrder sorted) {
            order = sorted.getConditions();
            inner = sorted.getSubOp();
        }
        return inner;
    }

    private static List<Var> named(Op op) {
        return OpVars.visibleVars(op).stream().filter(v -> !v.isBlankNodeVar()).toList();
    }

    private int[] slots(List<Var> variables) {
        return variables.stream().mapToInt(slots::of).toArray();
    }

    /** The first link before which all values of a row are settled; what follows is only whether there is any answer. */
    private static int decided(List<Var> columns, List<Var> visible, List<Known> knownAfter) {
        if (columns.isEmpty()) {
            return 0;
        }
        for (int i = 0; i < knownAfter.size(); i++) {
            Known known = knownAfter.get(i);
            if (columns.stream().allMatch(v -> known.certain(v) || !visible.contains(v))) {
                return i + 1;
            }
        }
        return knownAfter.size();
    }
}
