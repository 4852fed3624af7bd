package kz.saulet.shacl.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;

/** Reads a path as it is written in a shapes graph: an IRI, a list, or a blank node with one of the path properties. */
final class PathReader {

    /** Deeper than any path a person writes; a path that contains itself is found by it. */
    private static final int DEEPEST = 40;

    private static final Map<Node, Function<ShapePath, ShapePath>> SINGLE = Map.of(
            SHACL.inversePath, ShapePath.Inverse::new,
            SHACL.zeroOrMorePath, ShapePath.ZeroOrMore::new,
            SHACL.oneOrMorePath, ShapePath.OneOrMore::new,
            SHACL.zeroOrOnePath, ShapePath.ZeroOrOne::new);

    private final ShapeFacts facts;

    PathReader(ShapeFacts facts) {
        this.facts = facts;
    }

    ShapePath read(Node path) throws RefusedShapes {
        return read(path, 0);
    }

    private ShapePath read(Node path, int depth) throws RefusedShapes {
        if (depth > DEEPEST) {
            throw new RefusedShapes("path", path);
        } else if (path.isURI() && !path.equals(RDF.Nodes.nil)) {
            return new ShapePath.Predicate(path);
        } else if (facts.has(path, RDF.Nodes.first)) {
            return new ShapePath.Sequence(several(path, depth));
        }
        for (Map.Entry<Node, Function<ShapePath, ShapePath>> kind : SINGLE.entrySet()) {
            Node inner = facts.one(path, kind.getKey());
            if (inner != null) {
                return kind.getValue().apply(read(inner, depth + 1));
            }
        }
        Node choices = facts.one(path, SHACL.alternativePath);
        if (choices == null) {
            throw new RefusedShapes("path", path);
        }
        return new ShapePath.Alternative(several(choices, depth));
    }

    private List<ShapePath> several(Node list, int depth) throws RefusedShapes {
        List<ShapePath> read = new ArrayList<>();
        for (Node member : facts.list(list)) {
            read.add(read(member, depth + 1));
        }
        if (read.size() < 2) {
            throw new RefusedShapes("path", list);
        }
        return read;
    }
}
