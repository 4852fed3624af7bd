package kz.saulet.rules;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Re-executes the evidence of a finding. */
public final class Explanation {

    private Explanation() {}

    /** True while every present triple is present and every missing one absent in the dataset that was checked. */
    public static boolean holds(List<EvidenceTriple> evidence, DatasetGraph checked) {
        boolean named = evidence.stream()
                .filter(triple -> !triple.anySubject())
                .allMatch(triple -> subjects(triple, checked).isEmpty() == triple.missing());
        boolean alone = evidence.stream()
                .filter(triple -> triple.s().equals(EvidenceCollector.ANY_VALUE))
                .allMatch(triple -> subjects(triple, checked).isEmpty());
        Map<String, List<EvidenceTriple>> together = evidence.stream()
                .filter(triple -> triple.s().startsWith("?"))
                .collect(Collectors.groupingBy(EvidenceTriple::s));
        return named && alone && together.values().stream().noneMatch(triples -> someElementHasAll(triples, checked));
    }

    private static boolean someElementHasAll(List<EvidenceTriple> triples, DatasetGraph checked) {
        Set<Node> candidates = subjects(triples.get(0), checked);
        for (EvidenceTriple triple : triples) {
            candidates.retainAll(subjects(triple, checked));
        }
        return !candidates.isEmpty();
    }

    private static Set<Node> subjects(EvidenceTriple triple, DatasetGraph checked) {
        String graph = triple.graph();
        Iterator<Quad> quads = checked.findNG(
                graph == null ? Node.ANY : NodeFactory.createURI(graph),
                triple.anySubject() ? Node.ANY : NodeFactory.createURI(triple.s()),
                NodeFactory.createURI(triple.p()),
                Node.ANY);
        boolean anyValue = triple.missing() && triple.o().isEmpty();
        Set<Node> subjects = new HashSet<>();
        quads.forEachRemaining(quad -> {
            if (anyValue || FindingWriter.lexical(quad.getObject()).equals(triple.o())) {
                subjects.add(quad.getSubject());
            }
        });
        return subjects;
    }
}
