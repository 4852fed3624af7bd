package kz.saulet.duplicates;

import java.util.List;

/**
 * How the elements of one kind and its subkinds are compared.
 *
 * @param kind IRI of the kind
 * @param threshold the smallest score, between 0 and 1, of a pair that is reported
 * @param fullEvidence the weight of compared parts that a full score needs: with less, the score stays below 1
 * @param formulaFrom so many elements with one and the same text make it a formula, and their likeness expected; 0 for never
 * @param homes patterns of the paths of the graphs whose elements are compared
 * @param belongsAlong the ways to the bodies an element belongs to
 * @param expectedAlike ways to what makes likeness expected, such as the typical function both follow:
 *     pairs that meet there are not reported
 */
public record DuplicateProfile(
        String kind,
        int order,
        double threshold,
        double fullEvidence,
        int formulaFrom,
        List<String> homes,
        List<FactPath> belongsAlong,
        List<FactPath> expectedAlike,
        List<ComparedPart> parts) {

    public DuplicateProfile {
        homes = List.copyOf(homes);
        belongsAlong = List.copyOf(belongsAlong);
        expectedAlike = List.copyOf(expectedAlike);
        parts = List.copyOf(parts);
    }

    /** The local name of the kind. */
    public String kindId() {
        return kind.substring(Math.max(kind.lastIndexOf('#'), kind.lastIndexOf('/')) + 1);
    }
}
