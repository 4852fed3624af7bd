package kz.saulet.change;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a sequence of fields. Each goes in with its length, so no two different sequences look alike. */
final class ChainHash {

    private final MessageDigest digest;

    ChainHash(String previousHash) {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        with(previousHash);
    }

    ChainHash with(String field) {
        return with(field.getBytes(StandardCharsets.UTF_8));
    }

    ChainHash with(byte[] field) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(field.length).flip());
        digest.update(field);
        return this;
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
