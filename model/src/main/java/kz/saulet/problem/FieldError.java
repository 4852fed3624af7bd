package kz.saulet.problem;

import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;

/**
 * What is wrong with one field.
 *
 * @param field id of the property or name of the input; with the language after {@code @} when one language is meant
 * @param code the sentence has the key {@code field.<code>} in the bundle of this package
 * @param parameters values for the sentence
 */
public record FieldError(String field, String code, Map<String, Labels> parameters) {

    public FieldError {
        parameters = Map.copyOf(parameters);
    }

    public FieldError(String field, String code) {
        this(field, code, Map.of());
    }

    public FieldError(String field, String code, String parameter, String value) {
        this(field, code, Map.of(parameter, Messages.plain(value)));
    }

    public String text(Lang lang) {
        return Messages.of(FieldError.class).text("field." + code, lang, parameters);
    }
}
