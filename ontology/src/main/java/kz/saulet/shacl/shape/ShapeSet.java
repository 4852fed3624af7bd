package kz.saulet.shacl.shape;

import java.util.List;
import org.apache.jena.graph.Graph;

/**
 * Everything that is to be validated.
 *
 * @param compiled shapes with a target that are evaluated here
 * @param elsewhere shapes with a target that use something which only the other validator knows
 * @param written the graph they were read from, for the other validator
 */
public record ShapeSet(List<Shape> compiled, List<Shape> elsewhere, Graph written) {

    public ShapeSet {
        compiled = List.copyOf(compiled);
        elsewhere = List.copyOf(elsewhere);
    }

    /** @throws RefusedShapes if anything in the graph is not understood, so that nothing passes unseen */
    public static ShapeSet of(Graph shapes) throws RefusedShapes {
        return new ShapeSetReader(shapes).read();
    }
}
