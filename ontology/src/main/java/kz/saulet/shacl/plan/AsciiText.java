package kz.saulet.shacl.plan;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes of ASCII read as characters, without copying them. */
final class AsciiText implements CharSequence {

    private final byte[] bytes;
    private final int from;
    private final int to;

    private AsciiText(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** Null if there is anything else among them. */
    static @Nullable AsciiText of(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < 0) {
                return null;
            }
        }
        return new AsciiText(bytes, from, to);
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new AsciiText(bytes, from + start, from + end);
    }

    @Override
    public String toString() {
        return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
    }
}
