package kz.saulet.duplicates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score with its ground. The score is the sum of the points of the parts; the points of a part are its weight times its
 * likeness divided by the divisor; the likeness of a part is the sum of what its shared facts contribute.
 *
 * @param score between 0 and 1
 * @param reported false when the pair stays below the threshold of its profile
 * @param divisor the weights of the compared parts together, or the full evidence when that is more
 */
public record PairScore(double score, boolean reported, double divisor, List<PartScore> parts) {

    /**
     * One part.
     *
     * @param compared false when one side says nothing about it; then it has no points and doesn't count in the divisor
     * @param lang tag of the language in which two texts are most alike, null for other parts
     * @param shared what both have, what weighs most first
     * @param onlyOne how many facts only the first side has
     * @param onlyOther how many facts only the second side has
     */
    public record PartScore(
            ComparedPart part,
            boolean compared,
            double likeness,
            double points,
            @Nullable String lang,
            List<SharedFact> shared,
            int onlyOne,
            int onlyOther) {}

    /**
     * One shared fact.
     *
     * @param fact an IRI, several IRIs joined by blanks, a value, or for a text a word
     * @param owners how many of the population have it
     * @param rarity what it weighs, between 0 and 1
     * @param contribution its part of the likeness
     */
    public record SharedFact(String fact, int owners, double rarity, double contribution) {}
}
