package kz.saulet.shacl.shape;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** How values are reached from a focus node. Equal paths are equal values, so that shapes can be grouped by path. */
public sealed interface ShapePath {

    record Predicate(Node predicate) implements ShapePath {}

    record Inverse(ShapePath path) implements ShapePath {}

    record Sequence(List<ShapePath> steps) implements ShapePath {
        public Sequence {
            steps = List.copyOf(steps);
        }
    }

    record Alternative(List<ShapePath> choices) implements ShapePath {
        public Alternative {
            choices = List.copyOf(choices);
        }
    }

    record ZeroOrMore(ShapePath path) implements ShapePath {}

    record OneOrMore(ShapePath path) implements ShapePath {}

    record ZeroOrOne(ShapePath path) implements ShapePath {}

    /** The path as it is written in SPARQL, for {@code $PATH}. */
    default String sparql() {
        if (this instanceof Predicate link) {
            return "<" + link.predicate().getURI() + ">";
        } else if (this instanceof Inverse inverse) {
            return "^(" + inverse.path().sparql() + ")";
        } else if (this instanceof Sequence sequence) {
            return joined(sequence.steps(), "/");
        } else if (this instanceof Alternative alternative) {
            return joined(alternative.choices(), "|");
        } else if (this instanceof ZeroOrMore many) {
            return "(" + many.path().sparql() + ")*";
        } else if (this instanceof OneOrMore many) {
            return "(" + many.path().sparql() + ")+";
        }
        return "(" + ((ZeroOrOne) this).path().sparql() + ")?";
    }

    private static String joined(List<ShapePath> paths, String sign) {
        return paths.stream().map(ShapePath::sparql).collect(Collectors.joining(sign, "(", ")"));
    }
}
