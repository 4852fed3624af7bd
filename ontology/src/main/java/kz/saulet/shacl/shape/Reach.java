package kz.saulet.shacl.shape;

import java.util.List;
import java.util.stream.Stream;

/** What is reached from a shape through its constraints. */
public final class Reach {

    private Reach() {}

    /** Shapes a constraint refers to. */
    public static List<Shape> referred(Constraint constraint) {
        if (constraint instanceof Constraint.ConformsTo to) {
            return List.of(to.shape());
        } else if (constraint instanceof Constraint.HasProperty property) {
            return List.of(property.shape());
        } else if (constraint instanceof Constraint.NotTo not) {
            return List.of(not.shape());
        } else if (constraint instanceof Constraint.ToAll all) {
            return all.shapes();
        } else if (constraint instanceof Constraint.ToAny any) {
            return any.shapes();
        } else if (constraint instanceof Constraint.ToExactlyOne one) {
            return one.shapes();
        } else if (constraint instanceof Constraint.Qualified qualified) {
            return Stream.concat(Stream.of(qualified.shape()), qualified.apart().stream())
                    .toList();
        }
        return List.of();
    }

    static boolean hasElsewhere(Shape shape) {
        return shape.constraints().stream()
                .anyMatch(c -> c instanceof Constraint.Elsewhere
                        || referred(c).stream().anyMatch(Reach::hasElsewhere));
    }
}
