package kz.saulet.rules;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Re-executes the evidence of a finding. */
public final class Explanation {

    private Explanation() {}

    /** True while every present triple is present and every missing one absent in the dataset that was checked. */
    public static boolean holds(List<EvidenceTriple> evidence, DatasetGraph checked) {
        return evidence.stream().allMatch(triple -> found(triple, checked) != triple.missing());
    }

    private static boolean found(EvidenceTriple triple, DatasetGraph checked) {
        String graph = triple.graph();
        Iterator<Quad> quads = checked.findNG(
                graph == null ? Node.ANY : NodeFactory.createURI(graph),
                NodeFactory.createURI(triple.s()),
                NodeFactory.createURI(triple.p()),
                Node.ANY);
        while (quads.hasNext()) {
            boolean anyValue = triple.missing() && triple.o().isEmpty();
            if (anyValue || FindingWriter.lexical(quads.next().getObject()).equals(triple.o())) {
                return true;
            }
        }
        return false;
    }
}
