package kz.saulet.metamodel;

import java.util.List;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * An attribute or a relation of a kind.
 *
 * @param iri the predicate
 * @param id its local name, used in JSON, URLs and sheets
 * @param inverseLabel the name of the relation read from its target; empty for attributes
 * @param targets IRIs of the kinds a reference may point to; empty for attributes
 * @param schemes IRIs of the concept schemes a reference to a concept is limited to; empty when there is no limit
 * @param codeList IRI of the code list of a {@link ValueType#CODE}, else null
 * @param min smallest number of values
 * @param max largest number of values, {@link Integer#MAX_VALUE} when unlimited; for a localized property of values in
 *     each language
 * @param pattern regular expression for the lexical form, or null
 * @param range limits of a number, or null
 * @param check id of a {@link ValueCheck} that each value must pass, or null
 * @param group id of the group the property is shown under
 * @param inherited true when the property is declared by a parent kind
 * @param inList true when lists show the property unless asked otherwise
 */
public record Property(
        String iri,
        String id,
        Labels label,
        Labels description,
        Labels inverseLabel,
        ValueType type,
        List<String> targets,
        List<String> schemes,
        @Nullable String codeList,
        int min,
        int max,
        @Nullable String pattern,
        @Nullable NumberRange range,
        @Nullable String check,
        String group,
        int order,
        boolean inherited,
        boolean inList) {

    public boolean required() {
        return min > 0;
    }

    public boolean multiple() {
        return max > 1;
    }

    public boolean isRelation() {
        return type == ValueType.REFERENCE;
    }
}
