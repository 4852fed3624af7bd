package kz.saulet.estate;

import kz.saulet.language.Lang;
import kz.saulet.rules.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Which findings are asked for; null asks for all.
 *
 * @param body IRI of a state body
 * @param disadvantage id
 * @param element IRI of the element a finding is about
 * @param text words of the sentence, in the reader's language
 */
public record EstateQuery(
        @Nullable String body,
        @Nullable String rule,
        @Nullable Severity severity,
        @Nullable String disadvantage,
        @Nullable String element,
        @Nullable String text,
        Lang lang) {}
