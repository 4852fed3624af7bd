package kz.saulet.shacl.plan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Which classes are below which, in one graph. */
public final class Classes {

    private final FlatGraph graph;
    private final int type;
    private final PathPlan below;
    private final int subClassOf;
    private final Map<Integer, IntSet> families = new ConcurrentHashMap<>();

    public Classes(FlatGraph graph, Constants constants) {
        this.graph = graph;
        this.type = constants.id(RDF.Nodes.type);
        this.subClassOf = constants.id(RDFS.Nodes.subClassOf);
        this.below = new PathPlan.Closure(new PathPlan.Backward(subClassOf), true);
    }

    public int type() {
        return type;
    }

    public int subClassOf() {
        return subClassOf;
    }

    /** The class and every class below it. */
    public IntSet family(int top) {
        return families.computeIfAbsent(top, this::collect);
    }

    private IntSet collect(int top) {
        IntBag found = new IntBag();
        below.values(top, graph, new Bags(), found);
        IntSet family = new IntSet();
        for (int i = 0; i < found.size(); i++) {
            family.add(found.get(i));
        }
        return family;
    }

    /** Every node that is an instance of the class or of one below it. */
    TermSet instances(int top) {
        TermSet all = new TermSet();
        IntBag found = new IntBag();
        family(top).forEach(member -> {
            found.clear();
            graph.subjects(type, member, found);
            for (int i = 0; i < found.size(); i++) {
                all.add(found.get(i));
            }
        });
        return all;
    }

    public boolean isInstance(int node, int top) {
        IntBag types = new IntBag();
        graph.objects(node, type, types);
        return any(types, family(top));
    }

    /** @param types the types of a node */
    static boolean any(IntBag types, IntSet family) {
        for (int i = 0; i < types.size(); i++) {
            if (family.contains(types.get(i))) {
                return true;
            }
        }
        return false;
    }
}
