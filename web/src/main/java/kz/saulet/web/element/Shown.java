package kz.saulet.web.element;

import java.util.List;
import kz.saulet.metamodel.Property;
import org.jspecify.annotations.Nullable;

/**
 * A value ready to be read.
 *
 * @param lang tag of the language the text is in, empty when it does not matter
 * @param otherLang true when the text is not in the reader's language
 * @param url of the page of the element meant, or a web address; null for plain values
 * @param known false for a reference to something nobody describes
 */
public record Shown(
        String text,
        String lang,
        boolean otherLang,
        @Nullable String url,
        boolean known) {

    /** The values of one property. */
    public record Line(Property property, List<Shown> values) {}
}
