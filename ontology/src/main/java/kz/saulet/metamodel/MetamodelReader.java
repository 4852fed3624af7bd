package kz.saulet.metamodel;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Reads a metamodel out of a graph: every class that is also a node shape is a kind. */
public final class MetamodelReader {

    private final GraphFacts facts;
    private final PropertyReader properties;
    private final Map<String, PropertyGroup> groups = new LinkedHashMap<>();

    private MetamodelReader(Graph graph) {
        this.facts = new GraphFacts(graph);
        this.properties = new PropertyReader(facts);
    }

    /** @throws MalformedMetamodel when a shape lacks what every shape needs */
    public static Metamodel read(Graph graph) {
        return new MetamodelReader(graph).read();
    }

    private Metamodel read() {
        facts.subjects(SHACL.PropertyGroup).stream().map(this::group).forEach(g -> groups.put(g.id(), g));
        List<Kind> kinds = facts.subjects(SHACL.NodeShape).stream()
                .filter(shape -> facts.has(shape, RDF.Nodes.type, RDFS.Nodes.Class))
                .map(this::kind)
                .toList();
        List<Layer> layers = facts.subjects(Terms.LAYER_TYPE).stream()
                .map(l -> new Layer(
                        Terms.idOf(l.getURI()), facts.labels(l, RDFS.Nodes.label), facts.number(l, SHACL.order, 0)))
                .sorted(comparingInt(Layer::order))
                .toList();
        List<CodeList> lists = facts.subjects(Terms.CODE_LIST_TYPE).stream()
                .map(this::codeList)
                .toList();
        return new Metamodel(kinds, layers, lists);
    }

    private PropertyGroup group(Node group) {
        return new PropertyGroup(
                Terms.idOf(group.getURI()), facts.labels(group, RDFS.Nodes.label), facts.number(group, SHACL.order, 0));
    }

    private Kind kind(Node shape) {
        List<String> parents = ancestors(shape);
        List<Property> all = propertiesOf(shape, parents);
        List<PropertyGroup> used = groups.values().stream()
                .filter(g -> all.stream().anyMatch(p -> p.group().equals(g.id())))
                .sorted(comparingInt(PropertyGroup::order))
                .toList();
        return new Kind(
                shape.getURI(),
                Terms.localName(shape.getURI()),
                facts.literal(shape, Terms.PATH).orElse(""),
                facts.labels(shape, RDFS.Nodes.label),
                facts.labels(shape, Terms.PLURAL),
                facts.labels(shape, RDFS.Nodes.comment),
                facts.iri(shape, Terms.LAYER).map(Terms::idOf).orElse(""),
                facts.number(shape, SHACL.order, Integer.MAX_VALUE),
                facts.flag(shape, Terms.ABSTRACT),
                facts.iri(shape, Terms.FACT_STATUS).map(Terms::idOf).orElse("to-be-verified"),
                parents,
                used,
                all,
                homes(shape),
                facts.iri(shape, Terms.OWNED_THROUGH).map(Terms::localName).orElse(null));
    }

    private List<String> homes(Node shape) {
        return facts.iris(shape, Terms.HOME).stream()
                .flatMap(home -> facts.literal(NodeFactory.createURI(home), Terms.GRAPH_PATTERN).stream())
                .toList();
    }

    private List<String> ancestors(Node shape) {
        Set<String> found = new LinkedHashSet<>();
        List<Node> open = new ArrayList<>(List.of(shape));
        while (!open.isEmpty()) {
            for (String parent : facts.iris(open.remove(0), RDFS.Nodes.subClassOf)) {
                if (!parent.equals(shape.getURI()) && found.add(parent)) {
                    open.add(NodeFactory.createURI(parent));
                }
            }
        }
        return List.copyOf(found);
    }

    /** A property declared nearer hides an inherited one of the same predicate. */
    private List<Property> propertiesOf(Node shape, List<String> parents) {
        Map<String, Property> byPredicate = new LinkedHashMap<>();
        Stream.concat(Stream.of(shape), parents.stream().map(NodeFactory::createURI))
                .flatMap(owner -> facts.objects(owner, SHACL.property).stream()
                        .map(p -> properties.read(p, !owner.equals(shape))))
                .forEach(p -> byPredicate.putIfAbsent(p.iri(), p));
        return byPredicate.values().stream()
                .sorted(comparingInt(this::groupOrder)
                        .thenComparingInt(Property::order)
                        .thenComparing(comparing(Property::id)))
                .toList();
    }

    private int groupOrder(Property property) {
        PropertyGroup group = groups.get(property.group());
        return group == null ? Integer.MAX_VALUE : group.order();
    }

    private CodeList codeList(Node list) {
        List<CodeList.Code> codes = facts.graph().find(Node.ANY, Terms.CODE_OF, list).toList().stream()
                .map(t -> t.getSubject())
                .sorted(comparingInt((Node c) -> facts.number(c, SHACL.order, 0))
                        .thenComparing(Node::getURI))
                .map(c -> new CodeList.Code(c.getURI(), Terms.idOf(c.getURI()), facts.labels(c, RDFS.Nodes.label)))
                .toList();
        return new CodeList(list.getURI(), Terms.idOf(list.getURI()), facts.labels(list, RDFS.Nodes.label), codes);
    }
}
