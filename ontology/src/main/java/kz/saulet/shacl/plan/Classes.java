package kz.saulet.shacl.plan;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Which classes are below which, in one graph, and what belongs to them. For one thread. */
public final class Classes {

    private final FlatGraph graph;
    private final Words words;
    private final PathPlan below;
    private final Map<Integer, IntSet> families = new HashMap<>();
    private final Map<Integer, TermSet> instances = new HashMap<>();

    /** The numbers of the two predicates that tell about classes. Given before any graph is laid over a snapshot. */
    public record Words(int type, int subClassOf) {

        public static Words of(Constants constants) {
            return new Words(constants.id(RDF.Nodes.type), constants.id(RDFS.Nodes.subClassOf));
        }
    }

    public Classes(FlatGraph graph, Words words) {
        this.graph = graph;
        this.words = words;
        this.below = new PathPlan.Closure(new PathPlan.Backward(words.subClassOf()), true);
    }

    public int type() {
        return words.type();
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

    /** Every node that is an instance of the class or of one below it, found at once and kept. */
    public TermSet instances(int top) {
        return instances.computeIfAbsent(top, this::collectInstances);
    }

    private TermSet collectInstances(int top) {
        TermSet all = new TermSet();
        family(top).forEach(member -> graph.visitSubjects(type(), member, all::add));
        return all;
    }

    public boolean isInstance(int node, int top) {
        IntBag types = new IntBag();
        graph.objects(node, type(), types);
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
