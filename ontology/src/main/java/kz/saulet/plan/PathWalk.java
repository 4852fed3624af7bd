package kz.saulet.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.saulet.snapshot.Direction;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Row;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/** A property path, walked from one of its ends. */
interface PathWalk {

    /**
     * Adds the terms at the other end, as often as there are ways to them where SPARQL counts ways.
     *
     * @param forward whether the start is the subject's end
     */
    void walk(Evaluation e, GraphChoice graph, int start, boolean forward, List<Integer> ends);

    static PathWalk of(Path path, Slots slots) {
        if (path instanceof P_Link link) {
            return link(slots.of(link.getNode()), true);
        }
        if (path instanceof P_ReverseLink link) {
            return link(slots.of(link.getNode()), false);
        }
        if (path instanceof P_Inverse inverse) {
            PathWalk other = of(inverse.getSubPath(), slots);
            return (e, graph, start, forward, ends) -> other.walk(e, graph, start, !forward, ends);
        }
        if (path instanceof P_Alt either) {
            PathWalk left = of(either.getLeft(), slots);
            PathWalk right = of(either.getRight(), slots);
            return (e, graph, start, forward, ends) -> {
                left.walk(e, graph, start, forward, ends);
                right.walk(e, graph, start, forward, ends);
            };
        }
        return path instanceof P_Seq sequence
                ? sequence(of(sequence.getLeft(), slots), of(sequence.getRight(), slots))
                : repeated(path, slots);
    }

    static boolean mayBeEmpty(Path path) {
        if (path instanceof P_Inverse inverse) {
            return mayBeEmpty(inverse.getSubPath());
        }
        if (path instanceof P_Alt either) {
            return mayBeEmpty(either.getLeft()) || mayBeEmpty(either.getRight());
        }
        if (path instanceof P_Seq sequence) {
            return mayBeEmpty(sequence.getLeft()) && mayBeEmpty(sequence.getRight());
        }
        if (path instanceof P_OneOrMore1 more) {
            return mayBeEmpty(more.getSubPath());
        }
        return !(path instanceof P_Link) && !(path instanceof P_ReverseLink);
    }

    private static PathWalk repeated(Path path, Slots slots) {
        if (path instanceof P_ZeroOrOne some) {
            PathWalk once = of(some.getSubPath(), slots);
            return (e, graph, start, forward, ends) -> {
                Set<Integer> found = new LinkedHashSet<>(List.of(start));
                found.addAll(step(once, e, graph, start, forward));
                ends.addAll(found);
            };
        }
        if (path instanceof P_ZeroOrMore1 more) {
            return closure(of(more.getSubPath(), slots), true);
        }
        if (path instanceof P_OneOrMore1 more) {
            return closure(of(more.getSubPath(), slots), false);
        }
        throw new OutsideSubset("the path " + path);
    }

    private static PathWalk link(int predicate, boolean along) {
        return (e, graph, start, forward, ends) -> {
            Direction direction = forward == along ? Direction.OUT : Direction.IN;
            e.note(direction, start, e.registers[predicate], graph);
            Row row = e.snapshot.row().open(direction, start, e.registers[predicate], graph);
            while (row.next()) {
                ends.add(row.node());
            }
        };
    }

    private static PathWalk sequence(PathWalk left, PathWalk right) {
        return (e, graph, start, forward, ends) -> {
            PathWalk first = forward ? left : right;
            PathWalk second = forward ? right : left;
            for (int middle : step(first, e, graph, start, forward)) {
                second.walk(e, graph, middle, forward, ends);
            }
        };
    }

    private static PathWalk closure(PathWalk once, boolean withStart) {
        return (e, graph, start, forward, ends) -> {
            Set<Integer> found = new LinkedHashSet<>();
            if (withStart) {
                found.add(start);
            }
            java.util.ArrayDeque<Integer> open = new java.util.ArrayDeque<>(List.of(start));
            while (!open.isEmpty()) {
                for (int end : step(once, e, graph, open.remove(), forward)) {
                    if (found.add(end)) {
                        open.add(end);
                    }
                }
            }
            ends.addAll(found);
        };
    }

    private static List<Integer> step(PathWalk walk, Evaluation e, GraphChoice graph, int start, boolean forward) {
        List<Integer> ends = new java.util.ArrayList<>();
        walk.walk(e, graph, start, forward, ends);
        return ends;
    }
}
