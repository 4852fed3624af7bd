package kz.saulet.language;

/**
 * A text together with the language it is really in, so that a page can say when it fell back.
 *
 * @param lang BCP 47 tag of the text, empty when unknown
 */
public record Text(String value, String lang) {}
