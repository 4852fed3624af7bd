package kz.saulet.metamodel;

import java.util.Map;
import kz.saulet.language.Labels;

/**
 * What an element must have or must not have.
 *
 * @param property id of the property; with the language after {@code @} when one language is missing
 * @param code what is wrong: {@code required}, {@code too-many}, {@code not-date}, {@code unknown-code}, {@code
 *     wrong-kind}, {@code date-order}, …, or the id of a {@link ValueCheck}; {@code message} when the shape has words
 *     of its own
 * @param parameters what the sentence about it needs: {@code min}, {@code max}, {@code text}
 * @param value the value at fault as stored, empty when it is about no single value
 * @param warning true when the element is accepted nevertheless
 */
public record IntegrityBreach(
        String property, String code, Map<String, Labels> parameters, String value, boolean warning) {}
