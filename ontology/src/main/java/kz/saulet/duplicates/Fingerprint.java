package kz.saulet.duplicates;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What an element is compared by, as 64 hexadecimal digits: other facts give another fingerprint, other spellings, word endings and the order of
 * words do not.
 */
public final class Fingerprint {

    private Fingerprint() {}

    public static String of(Population population, int place) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (FactTable table : population.tables()) {
                ComparedPart part = population.profile().parts().get(table.part());
                digest.update((part.id() + '/' + table.lang() + '\n').getBytes(StandardCharsets.UTF_8));
                Arrays.stream(table.sets()[place])
                        .mapToObj(table.dictionary()::key)
                        .sorted()
                        .forEach(fact -> digest.update((fact + '\n').getBytes(StandardCharsets.UTF_8)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
