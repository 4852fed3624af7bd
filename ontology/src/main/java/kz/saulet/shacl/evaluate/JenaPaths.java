package kz.saulet.shacl.evaluate;

import java.util.ArrayList;
import java.util.List;
import kz.saulet.shacl.shape.ShapePath;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/** Paths as Jena has them, as ours. */
final class JenaPaths {

    private JenaPaths() {}

    static @Nullable ShapePath read(@Nullable Path path) {
        return path == null ? null : convert(path);
    }

    private static ShapePath convert(Path path) {
        if (path instanceof P_Link link) {
            return new ShapePath.Predicate(link.getNode());
        } else if (path instanceof P_Inverse inverse) {
            return new ShapePath.Inverse(convert(inverse.getSubPath()));
        } else if (path instanceof P_Seq sequence) {
            return new ShapePath.Sequence(flat(sequence, P_Seq.class));
        } else if (path instanceof P_Alt alternative) {
            return new ShapePath.Alternative(flat(alternative, P_Alt.class));
        } else if (path instanceof P_ZeroOrOne || path instanceof P_ZeroOrMore1 || path instanceof P_OneOrMore1) {
            ShapePath inner = convert(((P_Path1) path).getSubPath());
            return path instanceof P_ZeroOrOne
                    ? new ShapePath.ZeroOrOne(inner)
                    : path instanceof P_ZeroOrMore1 ? new ShapePath.ZeroOrMore(inner) : new ShapePath.OneOrMore(inner);
        } else if (path instanceof P_Path1 many) {
            ShapePath inner = convert(many.getSubPath());
            return path.getClass().getSimpleName().startsWith("P_Zero")
                    ? new ShapePath.ZeroOrMore(inner)
                    : new ShapePath.OneOrMore(inner);
        }
        throw new IllegalArgumentException("Not a path of SHACL: " + path);
    }

    private static List<ShapePath> flat(Path path, Class<? extends P_Path2> kind) {
        List<ShapePath> all = new ArrayList<>();
        if (kind.isInstance(path)) {
            all.addAll(flat(((P_Path2) path).getLeft(), kind));
            all.addAll(flat(((P_Path2) path).getRight(), kind));
        } else {
            all.add(convert(path));
        }
        return all;
    }
}
