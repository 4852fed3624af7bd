package kz.saulet.metamodel;

import java.util.List;
import java.util.Optional;
import kz.saulet.language.Labels;

/**
 * A kind of element with its properties, own and inherited, in the order of display.
 *
 * @param iri the class
 * @param id its local name, used in JSON and as file name
 * @param path the segment used in data IRIs, e.g. {@code state-body}
 * @param layer id of the architecture layer or other section the kind is listed under
 * @param parents IRIs of all ancestor kinds, nearest first
 * @param status how certain the kind is: id of a code of the fact-status list
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
        List<Property> properties) {

    public Optional<Property> property(String iriOrId) {
        return properties.stream()
                .filter(p -> p.iri().equals(iriOrId) || p.id().equals(iriOrId))
                .findFirst();
    }

    /** True when this kind is the given one or one of its descendants. */
    public boolean isA(String kindIri) {
        return iri.equals(kindIri) || parents.contains(kindIri);
    }
}
