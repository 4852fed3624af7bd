package kz.saulet.shacl.evaluate;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.shape.ShapePath;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.jspecify.annotations.Nullable;

/**
 * Results in a form that can be compared, ours and Jena's: everything but the messages, each once. For {@code sh:uniqueLang}
 * the standard wants no value, Jena names one.
 */
public final class JenaOracle {

    private JenaOracle() {}

    public static List<String> validate(Graph shapes, Graph data) {
        return ShaclValidator.get().validate(Shapes.parse(shapes), data).getEntries().stream()
                .map(entry -> line(
                        entry.focusNode(),
                        JenaPaths.read(entry.resultPath()),
                        entry.value(),
                        entry.sourceConstraintComponent(),
                        entry.source(),
                        entry.severity().level()))
                .distinct()
                .sorted()
                .toList();
    }

    public static List<String> lines(ShapeReport report) {
        return report.results().stream()
                .map(r -> line(r.focus(), r.path(), r.value(), r.component(), r.shape(), r.severity()))
                .sorted()
                .distinct()
                .toList();
    }

    private static String line(
            Node focus, @Nullable ShapePath path, @Nullable Node value, Node component, Node shape, Node severity) {
        return String.join(
                " ",
                focus.toString(),
                path == null ? "-" : flat(path).sparql(),
                component.equals(SHACL.UniqueLangConstraintComponent) ? "" : String.valueOf(value),
                component.getLocalName(),
                shape.toString(),
                severity.getLocalName());
    }

    /** Jena does not tell a list within a list from one list. */
    private static ShapePath flat(ShapePath path) {
        if (path instanceof ShapePath.Sequence sequence) {
            return new ShapePath.Sequence(flat(sequence.steps(), ShapePath.Sequence.class, ShapePath.Sequence::steps));
        } else if (path instanceof ShapePath.Alternative alternative) {
            return new ShapePath.Alternative(
                    flat(alternative.choices(), ShapePath.Alternative.class, ShapePath.Alternative::choices));
        } else if (path instanceof ShapePath.Inverse inverse) {
            return new ShapePath.Inverse(flat(inverse.path()));
        } else if (path instanceof ShapePath.ZeroOrMore many) {
            return new ShapePath.ZeroOrMore(flat(many.path()));
        } else if (path instanceof ShapePath.OneOrMore many) {
            return new ShapePath.OneOrMore(flat(many.path()));
        } else if (path instanceof ShapePath.ZeroOrOne maybe) {
            return new ShapePath.ZeroOrOne(flat(maybe.path()));
        }
        return path;
    }

    private static <T extends ShapePath> List<ShapePath> flat(
            List<ShapePath> paths, Class<T> kind, Function<T, List<ShapePath>> inner) {
        return paths.stream()
                .map(JenaOracle::flat)
                .flatMap(p -> kind.isInstance(p) ? inner.apply(kind.cast(p)).stream() : Stream.of(p))
                .toList();
    }
}
