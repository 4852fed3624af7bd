package kz.saulet.rules;

import java.util.Iterator;
import java.util.regex.Pattern;
import kz.saulet.graph.GraphNames;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * The current architectures of all bodies read as one graph, for rules that must know what another body holds, such as
 * where a data object has its master. Cheap when subject or object is bound; nothing is copied.
 */
final class AllArchitectures extends GraphBase {

    static final Node NAME = NodeFactory.createURI(GraphNames.ofPath("architectures/current"));

    private static final Pattern CURRENT =
            Pattern.compile(Pattern.quote(GraphNames.ofPath("architecture/")) + "[^/]+/current");

    private final DatasetGraph estate;

    private AllArchitectures(DatasetGraph estate) {
        this.estate = estate;
    }

    static Graph of(DatasetGraph estate) {
        return new AllArchitectures(estate);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple wanted) {
        Iterator<Quad> everywhere =
                estate.findNG(Node.ANY, wanted.getSubject(), wanted.getPredicate(), wanted.getObject());
        Iterator<Quad> current = Iter.filter(
                everywhere, q -> CURRENT.matcher(q.getGraph().getURI()).matches());
        return WrappedIterator.create(Iter.distinct(Iter.map(current, Quad::asTriple)));
    }
}
