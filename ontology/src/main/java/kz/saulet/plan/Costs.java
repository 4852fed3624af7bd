package kz.saulet.plan;

import kz.saulet.snapshot.Direction;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Guesses how many answers a pattern gives: counted where the ends are constants, by experience where they are variables
 * that will have been bound.
 */
final class Costs {

    private static final double CERTAIN = 0.1;
    private static final double OBJECTS = 3;
    private static final double SUBJECTS = 15;
    private static final double PATH = 10;
    private static final double WHOLE_GRAPH = 1e8;
    private static final double IMPOSSIBLE = Double.MAX_VALUE;

    private final Snapshot snapshot;
    private final Slots slots;
    private final Binding given;

    Costs(Snapshot snapshot, Slots slots, Binding given) {
        this.snapshot = snapshot;
        this.slots = slots;
        this.given = given;
    }

    double of(Item.Movable item, Known known) {
        if (item instanceof Item.Triple triple) {
            return of(triple.pattern(), known);
        }
        Item.PathBetween path = (Item.PathBetween) item;
        boolean from = bound(path.subject(), known);
        boolean to = bound(path.object(), known);
        return from && to ? OBJECTS : from || to ? PATH : IMPOSSIBLE;
    }

    private double of(PatternStep.Pattern pattern, Known known) {
        boolean subject = bound(pattern.subject(), known);
        boolean predicate = bound(pattern.predicate(), known);
        boolean object = bound(pattern.object(), known);
        if (subject && object && predicate) {
            return CERTAIN;
        }
        GraphChoice graph = snapshot.graph(value(pattern.graph()));
        if (subject) {
            return counted(
                    Direction.OUT, pattern.subject(), pattern.predicate(), graph, predicate ? OBJECTS : SUBJECTS);
        }
        if (object) {
            return counted(Direction.IN, pattern.object(), pattern.predicate(), graph, SUBJECTS);
        }
        return graph.isOne() && value(pattern.predicate()) != Terms.ANY
                ? 1 + snapshot.estimate(Direction.EXTENT, graph.name(), value(pattern.predicate()), graph)
                : WHOLE_GRAPH;
    }

    private double counted(Direction direction, int key, int predicate, GraphChoice graph, double guess) {
        int from = value(key);
        return from == Terms.ANY ? guess : snapshot.estimate(direction, from, value(predicate), graph);
    }

    private boolean bound(int slot, Known known) {
        return value(slot) != Terms.ANY || slots.terms().get(slot) instanceof Var variable && known.certain(variable);
    }

    private int value(int slot) {
        Node term = slots.terms().get(slot);
        Node value = term instanceof Var variable ? given.get(variable) : term;
        return value == null ? Terms.ANY : snapshot.terms().id(value);
    }
}
