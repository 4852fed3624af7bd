package kz.saulet.architecture;

import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/** One value of a property. */
public sealed interface Value {

    /**
     * A text, a number, a date, yes or no.
     *
     * @param lexical as stored: {@code 12.5}, {@code 2026-11-21}, {@code true}
     * @param lang BCP 47 tag of a text in one language, else empty
     */
    record Literal(String lexical, String lang) implements Value {}

    /**
     * A code or another element.
     *
     * @param label empty when nothing is known of the target, or the reader may not see it
     * @param kindId kind of the element, null for codes and unknown targets
     * @param graph where the element is described, null likewise
     */
    record Reference(
            String iri,
            Labels label,
            @Nullable String kindId,
            @Nullable String graph) implements Value {}
}
