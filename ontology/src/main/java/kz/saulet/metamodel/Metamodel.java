package kz.saulet.metamodel;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/** All kinds with their layers and code lists, as they were when they were read. Never changes. */
public final class Metamodel {

    private final List<Kind> all;
    private final List<Kind> kinds;
    private final List<Layer> layers;
    private final List<CodeList> codeLists;
    private final Map<String, Kind> kindsByName = new HashMap<>();
    private final Map<String, CodeList> listsByName = new HashMap<>();
    private final Map<String, CodeList.Code> codes = new HashMap<>();
    private final Map<String, Labels> predicates = new HashMap<>();
    private final Map<String, List<Incoming>> incoming = new ConcurrentHashMap<>();

    Metamodel(List<Kind> all, List<Layer> layers, List<CodeList> codeLists) {
        this.layers = List.copyOf(layers);
        this.codeLists = List.copyOf(codeLists);
        this.all = all.stream()
                .sorted(comparingInt(this::layerOrder)
                        .thenComparingInt(Kind::order)
                        .thenComparing(Kind::id))
                .toList();
        this.kinds = this.all.stream().filter(k -> !k.isAbstract()).toList();
        index(all);
    }

    private void index(List<Kind> all) {
        for (Kind kind : Stream.concat(kinds.stream(), all.stream()).toList()) {
            kindsByName.putIfAbsent(kind.iri(), kind);
            kindsByName.putIfAbsent(kind.id(), kind);
            kind.properties().forEach(p -> predicates.putIfAbsent(p.iri(), p.label()));
        }
        for (CodeList list : codeLists) {
            listsByName.put(list.iri(), list);
            listsByName.put(list.id(), list);
            list.codes().forEach(c -> codes.put(c.iri(), c));
        }
    }

    private int layerOrder(Kind kind) {
        return layers.stream()
                .filter(l -> l.id().equals(kind.layer()))
                .findFirst()
                .map(Layer::order)
                .orElse(Integer.MAX_VALUE);
    }

    /** The kinds that elements can be of, in the order of layers and of display. */
    public List<Kind> kinds() {
        return kinds;
    }

    /** The abstract kinds too. */
    public List<Kind> allKinds() {
        return all;
    }

    /** The kinds next above a kind. */
    public List<Kind> directParents(Kind kind) {
        List<Kind> ancestors =
                kind.parents().stream().flatMap(p -> kind(p).stream()).toList();
        return ancestors.stream()
                .filter(a -> ancestors.stream().noneMatch(b -> b.parents().contains(a.iri())))
                .toList();
    }

    public List<Layer> layers() {
        return layers;
    }

    public List<Kind> kindsOf(Layer layer) {
        return kinds.stream().filter(k -> k.layer().equals(layer.id())).toList();
    }

    /** A kind by IRI or id, abstract ones included. */
    public Optional<Kind> kind(String iriOrId) {
        return Optional.ofNullable(kindsByName.get(iriOrId));
    }

    /** The kind whose data IRIs have this segment. */
    public Optional<Kind> kindOfPath(String path) {
        return kinds.stream().filter(k -> k.path().equals(path)).findFirst();
    }

    /** The most specific kind among the types of an element. */
    public Optional<Kind> kindOf(Collection<String> types) {
        return types.stream()
                .map(kindsByName::get)
                .filter(k -> k != null)
                .max(Comparator.comparingInt((Kind k) -> k.parents().size()).thenComparing(Kind::iri));
    }

    /** The kind itself and its descendants, without the abstract ones. */
    public List<Kind> subkinds(String iriOrId) {
        return kind(iriOrId)
                .map(k -> kinds.stream().filter(s -> s.isA(k.iri())).toList())
                .orElse(List.of());
    }

    /** The relations that may point to elements of the kind, each with the kind that declares it. */
    public List<Incoming> pointingTo(Kind target) {
        return incoming.computeIfAbsent(target.iri(), iri -> findPointingTo(target));
    }

    private List<Incoming> findPointingTo(Kind target) {
        return kinds.stream()
                .flatMap(k -> k.properties().stream()
                        .filter(p -> p.isRelation() && !p.inherited())
                        .filter(p -> p.targets().stream().anyMatch(target::isA))
                        .map(p -> new Incoming(k, p)))
                .toList();
    }

    /** A relation of a kind, seen from the element it points to. */
    public record Incoming(Kind from, Property property) {}

    public List<CodeList> codeLists() {
        return codeLists;
    }

    /** A code list by IRI or id. */
    public Optional<CodeList> codeList(@Nullable String iriOrId) {
        return iriOrId == null ? Optional.empty() : Optional.ofNullable(listsByName.get(iriOrId));
    }

    /** A code of any list by its IRI. */
    public Optional<CodeList.Code> code(String iri) {
        return Optional.ofNullable(codes.get(iri));
    }

    /** The name of a predicate as the first kind that has it calls it; empty for a predicate no kind has. */
    public Labels predicateLabel(String iri) {
        return predicates.getOrDefault(iri, Labels.none());
    }
}
