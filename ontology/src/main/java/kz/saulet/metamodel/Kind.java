package kz.saulet.metamodel;

import java.util.List;
import java.util.Optional;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A kind of element with its properties, own and inherited, in the order of display.
 *
 * @param iri the class
 * @param id its local name, used in JSON and as file name
 * @param path the segment used in data IRIs, e.g. {@code state-body}; empty for an abstract kind
 * @param layer id of the architecture layer or other section the kind is listed under; empty for an abstract kind
 * @param status how certain the kind is: id of a code of the fact-status list
 * @param parents IRIs of all ancestor kinds, nearest first
 * @param homes patterns of the paths of the graphs its elements live in, e.g. <code>architecture/{body}/current</code>
 * @param ownedThrough id of the property that names the body an element belongs to, or null when no property does
 */
public record Kind(
        String iri,
        String id,
        String path,
        Labels label,
        Labels plural,
        Labels description,
        String layer,
        int order,
        boolean isAbstract,
        String status,
        List<String> parents,
        List<PropertyGroup> groups,
        List<Property> properties,
        List<String> homes,
        @Nullable String ownedThrough) {

    public Optional<Property> property(String iriOrId) {
        return properties.stream()
                .filter(p -> p.iri().equals(iriOrId) || p.id().equals(iriOrId))
                .findFirst();
    }

    /** True when this kind is the given one or one of its descendants. */
    public boolean isA(String kindIri) {
        return iri.equals(kindIri) || parents.contains(kindIri);
    }

    /** True when elements of the kind may live in the graph of this path, such as {@code architecture/mh/target}. */
    public boolean livesIn(String graphPath) {
        return homes.stream().anyMatch(home -> graphPath.matches(home.replaceAll("\\{[a-z]+\\}", "[^/]+")));
    }

    /** The properties that a list of elements shows unless asked otherwise. */
    public List<Property> listed() {
        return properties.stream().filter(Property::inList).toList();
    }
}
