package kz.saulet.architecture;

import java.util.List;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.metamodel.Kind;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of an element in one graph.
 *
 * @param values one entry for each property of the kind, in the order of display, also where there is no value
 * @param incoming the relations that point here, those without elements left out
 * @param position of the change log at which this was read; a save of the element tells it
 * @param factStatus id of a code of the fact-status list
 * @param sameElsewhere other graphs that describe the same element, such as target beside current
 */
public record ElementView(
        ElementAddress address,
        Kind kind,
        Labels label,
        List<PropertyValues> values,
        List<IncomingRelation> incoming,
        long position,
        boolean synthetic,
        @Nullable String factStatus,
        List<String> sameElsewhere) {

    /** The values of a property by its id; empty when the kind has no such property. */
    public List<Value> valuesOf(String propertyId) {
        return values.stream()
                .filter(v -> v.property().id().equals(propertyId))
                .findFirst()
                .map(PropertyValues::values)
                .orElse(List.of());
    }

    /** The first value of a property as plain text: a literal as stored, a reference as its IRI. */
    public Optional<String> first(String propertyId) {
        return valuesOf(propertyId).stream().findFirst().map(ElementView::plain);
    }

    private static String plain(Value value) {
        return value instanceof Value.Literal literal ? literal.lexical() : ((Value.Reference) value).iri();
    }
}
