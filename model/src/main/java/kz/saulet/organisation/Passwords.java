package kz.saulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes and verifies passwords, slowly on purpose. What was verified once is remembered for this process under a keyed
 * digest, so that a machine that sends its password with every call is not slowed down every time.
 */
@ApplicationScoped
class Passwords {

    private static final Map<String, String> STRENGTH = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64");
    private static final int REMEMBERED = 200;

    private Pbkdf2PasswordHash hash;
    private final byte[] processKey = new byte[32];
    private final Map<String, Boolean> verified = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    });

    @Inject
    Passwords(Pbkdf2PasswordHash hash) {
        this.hash = hash;
        hash.initialize(STRENGTH);
        new SecureRandom().nextBytes(processKey);
    }

    @SuppressWarnings("NullAway")
    protected Passwords() {}

    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    boolean verify(String password, String storedHash) {
        String key = digest(password, storedHash);
        if (verified.containsKey(key)) {
            return true;
        }
        boolean right = hash.verify(password.toCharArray(), storedHash);
        if (right) {
            verified.put(key, Boolean.TRUE);
        }
        return right;
    }

    private String digest(String password, String storedHash) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(processKey, "HmacSHA256"));
            mac.update(storedHash.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
