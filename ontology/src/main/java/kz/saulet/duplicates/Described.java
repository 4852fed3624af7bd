package kz.saulet.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is known of one element, in the words of its profile.
 *
 * @param bodies IRIs of the bodies it belongs to
 * @param alike what makes likeness to others expected; its own IRI need not be among them
 * @param parts one for each part of the profile, in its order
 */
public record Described(String iri, String graph, List<String> bodies, Set<String> alike, List<Facts> parts) {

    /**
     * The facts of one part.
     *
     * @param shared IRIs, or {@link #value values}; several IRIs that count together are joined by a blank
     * @param texts by BCP 47 tag, empty when the language is not known
     */
    public record Facts(Set<String> shared, Map<String, String> texts) {

        public static Facts of(Set<String> shared) {
            return new Facts(shared, Map.of());
        }

        public static Facts of(Map<String, String> texts) {
            return new Facts(Set.of(), texts);
        }
    }

    private static final char VALUE = '=';

    /** A value that is no element, as a shared fact. */
    public static String value(String text) {
        return VALUE + text;
    }

    /** True for a shared fact that is a value and no element. */
    public static boolean isValue(String fact) {
        return !fact.isEmpty() && fact.charAt(0) == VALUE;
    }
}
