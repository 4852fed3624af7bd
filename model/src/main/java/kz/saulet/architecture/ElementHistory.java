package kz.saulet.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.saulet.change.Change;
import kz.saulet.language.Labels;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Tells changes of one element property by property, with the names that codes and elements have today. */
final class ElementHistory {

    private final Metamodel metamodel;
    private final ElementReader reader;

    ElementHistory(DatasetGraph data, Metamodel metamodel, GraphScope scope) {
        this.metamodel = metamodel;
        this.reader = new ElementReader(data, metamodel, scope);
    }

    /**
     * @param kind of the element now; when it is gone, its kind is looked for in the changes
     * @param changes those that touched the element, each cut down to what concerns it, newest first
     */
    List<HistoryEntry> tell(Optional<Kind> kind, List<Change> changes) {
        Optional<Kind> known = kind.or(() -> metamodel.kindOf(types(changes)));
        return changes.stream().map(change -> entry(change, known)).toList();
    }

    private static List<String> types(List<Change> changes) {
        return changes.stream()
                .flatMap(c -> Stream.concat(c.changes().adds().stream(), c.changes().deletes().stream()))
                .filter(q -> q.getPredicate().equals(RDF.Nodes.type))
                .map(q -> q.getObject().toString())
                .toList();
    }

    private HistoryEntry entry(Change change, Optional<Kind> kind) {
        Map<String, List<Value>> removed = byPredicate(change.changes().deletes());
        Map<String, List<Value>> added = byPredicate(change.changes().adds());
        Map<String, HistoryEntry.PropertyChange> told = new TreeMap<>();
        Set<String> predicates = new TreeSet<>(removed.keySet());
        predicates.addAll(added.keySet());
        for (String predicate : predicates) {
            Optional<Property> property = kind.flatMap(k -> k.property(predicate));
            Labels label = property.map(Property::label).orElse(metamodel.predicateLabel(predicate));
            told.put(
                    predicate,
                    new HistoryEntry.PropertyChange(
                            property.map(Property::id).orElse(predicate),
                            label,
                            removed.getOrDefault(predicate, List.of()),
                            added.getOrDefault(predicate, List.of())));
        }
        return new HistoryEntry(
                change.position(), change.at(), change.author(), change.cause(), change.reason(), ordered(told, kind));
    }

    private Map<String, List<Value>> byPredicate(Set<Quad> quads) {
        Map<String, List<Value>> values = new LinkedHashMap<>();
        quads.stream().filter(q -> !q.getPredicate().equals(RDF.Nodes.type)).forEach(q -> values.computeIfAbsent(
                        q.getPredicate().getURI(), p -> new ArrayList<>())
                .add(reader.value(q.getObject(), q.getGraph().getURI())));
        values.values().forEach(list -> list.sort(ElementReader.DISPLAY));
        return values;
    }

    private static List<HistoryEntry.PropertyChange> ordered(
            Map<String, HistoryEntry.PropertyChange> told, Optional<Kind> kind) {
        List<String> order = kind.map(
                        k -> k.properties().stream().map(Property::id).toList())
                .orElse(List.of());
        return told.values().stream()
                .sorted(Comparator.comparing(c -> {
                    int place = order.indexOf(c.property());
                    return place < 0 ? Integer.MAX_VALUE : place;
                }))
                .toList();
    }
}
