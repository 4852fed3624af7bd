package kz.saulet.duplicates;

import java.util.List;
import kz.saulet.language.Labels;

/**
 * One ground on which two elements of a kind are compared.
 *
 * @param id local name, used in JSON
 * @param weight its share in the score beside the other parts, above 0
 * @param supporting true when it only adds to what other parts show, and alone makes nobody a duplicate: classes, areas, owners
 * @param plain true when a shared value counts the same however many elements have it
 * @param along the ways to what is compared, each one path or several whose values together make one; for a text, its
 *     properties
 * @param proposed the ways to the same in the content of a proposal; none where a proposal does not say it
 */
public record ComparedPart(
        String id,
        Labels label,
        Content content,
        double weight,
        boolean supporting,
        boolean plain,
        List<List<FactPath>> along,
        List<List<FactPath>> proposed) {

    /** What the paths lead to. */
    public enum Content {
        /** Elements or values that both sides have, or do not have. */
        SHARED,
        /** Texts, compared word by word within one language. */
        TEXT
    }

    public ComparedPart {
        along = along.stream().map(List::copyOf).toList();
        proposed = proposed.stream().map(List::copyOf).toList();
    }

    public boolean isText() {
        return content == Content.TEXT;
    }
}
