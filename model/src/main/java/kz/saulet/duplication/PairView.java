package kz.saulet.duplication;

import java.util.List;
import kz.saulet.duplicates.ComparedPart;
import org.jspecify.annotations.Nullable;

/**
 * A pair with its ground. The score is the sum of the points of its parts.
 *
 * @param divisor what weight times likeness is divided by to give points
 * @param history every decision ever taken, the last one first
 * @param decidable true when the person may decide
 */
public record PairView(
        PairRow row,
        double threshold,
        double divisor,
        List<Part> parts,
        List<DecisionView> history,
        boolean decidable,
        FindingState state) {

    /**
     * A part of the score.
     *
     * @param lang tag of the language in which texts were compared, else null
     * @param onlyOne how many facts only the first side has
     */
    public record Part(
            ComparedPart part,
            boolean compared,
            double likeness,
            double points,
            @Nullable String lang,
            List<Fact> shared,
            int onlyOne,
            int onlyOther) {}

    /**
     * Something both sides have.
     *
     * @param elements one or several that count together; empty for a word or a value
     * @param text the word or the value, empty for elements
     * @param owners how many of the compared elements have it
     */
    public record Fact(List<ElementRef> elements, String text, int owners, double rarity, double contribution) {}
}
