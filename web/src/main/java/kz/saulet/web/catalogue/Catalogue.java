package kz.saulet.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.saulet.architecture.Census;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Layer;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.web.shell.Address;
import org.jspecify.annotations.Nullable;

/** Layers with their kinds and how many elements there are of each. */
@Named
@RequestScoped
public class Catalogue {

    private MetamodelRegistry metamodels;
    private Census census;

    @Inject
    public Catalogue(MetamodelRegistry metamodels, Census census) {
        this.metamodels = metamodels;
        this.census = census;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Catalogue() {}

    public List<Section> getSections() {
        return sections(census.byKind(), null);
    }

    /** @param graph to look into, or null for the whole estate */
    List<Section> sections(Map<String, Integer> counts, @Nullable String graph) {
        Metamodel metamodel = metamodels.current();
        Function<Kind, Entry> entry = kind -> new Entry(
                kind,
                counts.getOrDefault(kind.id(), 0),
                Address.of("/list.xhtml")
                        .with("kind", kind.id())
                        .with("graph", graph)
                        .toString());
        return metamodel.layers().stream()
                .map(layer -> new Section(
                        layer,
                        metamodel.kindsOf(layer).stream()
                                .filter(Catalogue::isEstate)
                                .map(entry)
                                .toList()))
                .filter(section -> !section.kinds().isEmpty())
                .filter(section -> section.kinds().stream().anyMatch(e -> e.count() > 0 || graph == null))
                .toList();
    }

    /** What is described only within cases is not part of the estate. */
    private static boolean isEstate(Kind kind) {
        return kind.homes().stream().anyMatch(home -> !home.startsWith("proposal/"));
    }

    /** A layer with its kinds. */
    public record Section(Layer layer, List<Entry> kinds) {

        public int getTotal() {
            return kinds.stream().mapToInt(Entry::count).sum();
        }

        /** Kinds that have elements. */
        public List<Entry> getFilled() {
            return kinds.stream().filter(e -> e.count() > 0).toList();
        }
    }

    /** A kind with the number of its elements and the address of their list. */
    public record Entry(Kind kind, int count, String url) {}
}
