package kz.saulet.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Var;

/**
 * Puts the items of a group in the order of execution: among neighbouring patterns always the one that promises the fewest
 * answers, filters as soon as what they need is bound.
 */
final class Arranger {

    private final Builder builder;
    private final Known known;
    private final Set<Var> outer;
    private final List<Link> links = new ArrayList<>();
    private final List<Known> knownAfter = new ArrayList<>();
    private final List<Item.Movable> movable = new ArrayList<>();
    private final List<Item.Filter> pending = new ArrayList<>();

    /** @param outer variables that a question of existence takes from around it */
    Arranger(Builder builder, Known known, Set<Var> outer) {
        this.builder = builder;
        this.known = known;
        this.outer = outer;
    }

    /** Afterwards {@code known} says what all of them bind. */
    void arrange(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Item.Movable pattern) {
                movable.add(pattern);
            } else if (item instanceof Item.Filter filter) {
                pending.add(filter);
                testEarly();
            } else if (item instanceof Item.FilterEnd end) {
                finish(end);
            } else {
                match();
                place(item);
            }
        }
        match();
        if (!pending.isEmpty()) {
            throw new OutsideSubset("a filter whose variables are never bound");
        }
    }

    /** In the order of execution. */
    List<Link> links() {
        return links;
    }

    /** What is known after each link. */
    List<Known> knownAfter() {
        return knownAfter;
    }

    /** Filters that wait for variables of patterns not placed yet go on waiting, the others are tested here. */
    private void finish(Item.FilterEnd end) {
        List<Item.Filter> waiting =
                end.filters().stream().filter(pending::contains).toList();
        if (waiting.stream().anyMatch(filter -> !filter.early() || !comes(filter.needs()))) {
            match();
            waiting.stream().filter(pending::contains).forEach(this::test);
        }
    }

    private boolean comes(Set<Var> needs) {
        return needs.stream()
                .allMatch(v -> known.certain(v)
                        || movable.stream().anyMatch(m -> m.variables().contains(v)));
    }

    /** Places the patterns collected, the cheapest first. */
    private void match() {
        while (!movable.isEmpty()) {
            Item.Movable best = movable.get(0);
            double cost = builder.cost(best, known);
            for (Item.Movable other : movable) {
                double price = builder.cost(other, known);
                if (price < cost) {
                    best = other;
                    cost = price;
                }
            }
            movable.remove(best);
            Item.Movable chosen = best;
            known.bind(chosen.variables(), Set.of());
            add(next -> builder.step(chosen, next));
            testEarly();
        }
    }

    private void testEarly() {
        for (Item.Filter filter : List.copyOf(pending)) {
            if (filter.early() && known.certain(filter.needs())) {
                test(filter);
            }
        }
    }

    private void test(Item.Filter filter) {
        pending.remove(filter);
        Condition condition = builder.condition(filter.expression(), filter.graph(), known, outer);
        add(next -> new FilterStep(condition, next));
    }

    private void place(Item item) {
        Set<Var> surely = Set.of();
        Set<Var> perhaps = Set.of();
        Link link;
        if (item instanceof Item.Optional optional) {
            perhaps = optional.binds();
            link = builder.optional(optional, known.copy(), outer);
        } else if (item instanceof Item.Union union) {
            surely = union.surely();
            perhaps = union.perhaps();
            link = builder.union(union, known.copy(), outer);
        } else if (item instanceof Item.Extend extend) {
            perhaps = Set.of(extend.target());
            surely = Builder.sure(extend.expression(), known) ? perhaps : Set.of();
            link = builder.extend(extend, known, outer);
        } else if (item instanceof Item.Join join) {
            surely = join.surely();
            perhaps = join.perhaps();
            link = builder.join(join, known, outer);
        } else {
            RowSource part = ((Item.Minus) item).part();
            link = next -> new MinusStep(part, next);
        }
        known.bind(surely, perhaps);
        add(link);
        testEarly();
    }

    private void add(Link link) {
        links.add(link);
        knownAfter.add(known.copy());
    }
}
