package kz.saulet.importers.word;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import kz.saulet.document.RejectedFile.Reason;

/**
 * What one pass over the bytes of a file tells, without parsing it.
 *
 * @param head the first bytes
 * @param encryptedPackage true when the bytes hold the name of the stream in which Office keeps an encrypted document
 * @param sha256 lower-case hexadecimal
 */
record FileSignature(byte[] head, boolean encryptedPackage, String sha256) {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND_FILE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    static FileSignature of(Path file) throws IOException {
        MessageDigest digest = newDigest();
        byte[] head = new byte[8];
        int filled = 0;
        int matched = 0;
        boolean encrypted = false;
        try (InputStream in = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file)), digest)) {
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    if (filled < head.length) {
                        head[filled++] = buffer[i];
                    }
                    matched = buffer[i] == ENCRYPTED_STREAM[matched] ? matched + 1 : buffer[i] == 'E' ? 1 : 0;
                    if (matched == ENCRYPTED_STREAM.length) {
                        encrypted = true;
                        matched = 0;
                    }
                }
            }
        }
        return new FileSignature(head, encrypted, HexFormat.of().formatHex(digest.digest()));
    }

    void refuseUnlessZip() throws Refusal {
        if (startsWith(COMPOUND_FILE)) {
            throw new Refusal(encryptedPackage ? Reason.ENCRYPTED : Reason.UNKNOWN_FORMAT, "compound file");
        }
        if (!startsWith(ZIP)) {
            throw new Refusal(Reason.UNKNOWN_FORMAT, "no zip signature");
        }
    }

    private boolean startsWith(byte[] signature) {
        return Arrays.equals(head, 0, signature.length, signature, 0, signature.length);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
