package kz.saulet.architecture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.saulet.language.Alphabet;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Finds what points to an element, grouped by relation. */
final class IncomingRelations {

    static final int SHOWN = 10;

    /** More than this many are not sorted by name before the first are shown. */
    private static final int SORTED = 200;

    private final DatasetGraph data;
    private final Metamodel metamodel;
    private final GraphScope scope;
    private final ElementReader reader;

    IncomingRelations(DatasetGraph data, Metamodel metamodel, GraphScope scope, ElementReader reader) {
        this.data = data;
        this.metamodel = metamodel;
        this.scope = scope;
        this.reader = reader;
    }

    /** In the order of the kinds that point here. */
    List<IncomingRelation> of(ElementAddress address, Kind kind) {
        Map<Metamodel.Incoming, Map<String, String>> found = new LinkedHashMap<>();
        Map<String, List<Metamodel.Incoming>> relations = new HashMap<>();
        metamodel.pointingTo(kind).forEach(r -> {
            relations
                    .computeIfAbsent(r.property().iri(), p -> new ArrayList<>())
                    .add(r);
            found.put(r, new TreeMap<>());
        });
        data.find(Node.ANY, Node.ANY, Node.ANY, NodeFactory.createURI(address.iri()))
                .forEachRemaining(
                        quad -> relation(quad, relations, address).ifPresent(r -> found.getOrDefault(r, new TreeMap<>())
                                .merge(
                                        quad.getSubject().getURI(),
                                        quad.getGraph().getURI(),
                                        (a, b) -> nearer(a, b, address.graph()))));
        return found.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> relation(e.getKey(), e.getValue()))
                .toList();
    }

    private Optional<Metamodel.Incoming> relation(
            Quad quad, Map<String, List<Metamodel.Incoming>> relations, ElementAddress to) {
        List<Metamodel.Incoming> candidates =
                relations.getOrDefault(quad.getPredicate().getURI(), List.of());
        if (candidates.isEmpty() || !scope.reaches(to.graph(), quad.getGraph().getURI())) {
            return Optional.empty();
        }
        return reader.kindIn(data.getGraph(quad.getGraph()), quad.getSubject()).flatMap(kind -> candidates.stream()
                .filter(c -> kind.isA(c.from().iri()))
                .findFirst());
    }

    private static String nearer(String one, String other, String to) {
        return GraphScope.byNearness(to).compare(one, other) <= 0 ? one : other;
    }

    private IncomingRelation relation(Metamodel.Incoming relation, Map<String, String> graphsBySubject) {
        List<Value.Reference> found = graphsBySubject.entrySet().stream()
                .limit(SORTED)
                .map(e -> reader.reference(e.getKey(), e.getValue()))
                .toList();
        return new IncomingRelation(
                relation.property(),
                relation.from().id(),
                relation.property().inverseLabel(),
                graphsBySubject.size(),
                byName(found).limit(SHOWN).toList());
    }

    /** In the order of the Kazakh names. */
    static Stream<Value.Reference> byName(Collection<Value.Reference> references) {
        Map<Value.Reference, String> keys = new HashMap<>();
        references.forEach(r -> keys.put(r, Alphabet.key(r.label().in(Lang.KK))));
        return references.stream()
                .sorted(Comparator.comparing((Value.Reference r) -> keys.getOrDefault(r, ""))
                        .thenComparing(Value.Reference::iri));
    }
}
