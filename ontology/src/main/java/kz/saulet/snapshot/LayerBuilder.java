package kz.saulet.snapshot;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Takes the triples of one graph as they come, for example from a parser, and lays them over a snapshot. For one thread. */
public final class LayerBuilder {

    private static final int FEW = 256;

    private final Terms terms;
    private final int graph;
    private final QuadList quads = new QuadList(FEW);

    /** A graph has few predicates and repeats its subjects; asking the dictionaries takes longer than asking here. */
    private final Map<Node, Integer> known = new HashMap<>();

    /** @param terms where new terms go: the pool when the layer lives as long as the estate */
    LayerBuilder(Node name, Terms terms) {
        this.terms = terms;
        this.graph = terms.intern(name);
    }

    public void add(Triple triple) {
        quads.add(graph, id(triple.getSubject()), id(triple.getPredicate()), id(triple.getObject()));
    }

    private int id(Node term) {
        Integer id = known.get(term);
        if (id == null) {
            id = terms.intern(term);
            known.put(term, id);
        }
        return id;
    }

    Terms terms() {
        return terms;
    }

    Layer built() {
        return new Layer(graph, Segment.sparse(quads));
    }
}
