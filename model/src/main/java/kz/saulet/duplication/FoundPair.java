package kz.saulet.duplication;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.saulet.duplicates.Fingerprint;
import kz.saulet.duplicates.Population;

/**
 * Two elements of one kind as they were compared, the one with the smaller IRI first.
 *
 * @param id the same for the same two elements, whatever becomes of them
 * @param score 0 for a pair that is not reported (any more)
 */
record FoundPair(String id, String kindId, Side one, Side other, double score) {

    private static final int ID_LENGTH = 20;

    static FoundPair of(Population population, int one, int other, double score) {
        boolean inOrder = population.iri(one).compareTo(population.iri(other)) <= 0;
        Side first = new Side(population, inOrder ? one : other);
        Side second = new Side(population, inOrder ? other : one);
        String kind = population.profile().kindId();
        return new FoundPair(id(kind, first.iri(), second.iri()), kind, first, second, score);
    }

    private static String id(String kind, String one, String other) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((kind + '\n' + one + '\n' + other).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    boolean concerns(String elementIri) {
        return one.iri().equals(elementIri) || other.iri().equals(elementIri);
    }

    boolean ofBody(String bodyIri) {
        return one.population.bodies(one.place).contains(bodyIri)
                || other.population.bodies(other.place).contains(bodyIri);
    }

    /** An element by its place among those compared. */
    record Side(Population population, int place) {

        String iri() {
            return population.iri(place);
        }

        String graph() {
            return population.graph(place);
        }

        String fingerprint() {
            return Fingerprint.of(population, place);
        }
    }
}
