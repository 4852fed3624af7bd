package kz.saulet.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Reads what {@link BlockWriter} wrote. */
final class BlockReader {

    private static final int WINDOW = 1 << 26;

    private final FileChannel channel;
    private final CRC32C checksum = new CRC32C();
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long next;

    BlockReader(FileChannel channel) {
        this.channel = channel;
    }

    int number() throws IOException {
        need(Integer.BYTES);
        return window.getInt();
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    byte[] bytes() throws IOException {
        byte[] block = new byte[length(number(), 1)];
        for (int at = 0; at < block.length; ) {
            need(1);
            int count = Math.min(window.remaining(), block.length - at);
            window.get(block, at, count);
            at += count;
        }
        return block;
    }

    int[] numbers() throws IOException {
        int[] block = optionalNumbers();
        if (block == null) {
            throw new IOException("A damaged snapshot: a column is missing");
        }
        return block;
    }

    int @Nullable [] optionalNumbers() throws IOException {
        int length = number();
        if (length == BlockWriter.ABSENT) {
            return null;
        }
        int[] block = new int[length(length, Integer.BYTES)];
        for (int at = 0; at < block.length; ) {
            need(Integer.BYTES);
            int count = Math.min(window.remaining() / Integer.BYTES, block.length - at);
            window.asIntBuffer().get(block, at, count);
            window.position(window.position() + count * Integer.BYTES);
            at += count;
        }
        return block;
    }

    private int length(int length, int width) throws IOException {
        long left = channel.size() - next + window.remaining();
        if (length < 0 || (long) length * width > left) {
            throw new IOException("A damaged snapshot: a column of " + length);
        }
        return length;
    }

    /** Moves the window on when less than this is left in it. */
    private void need(int bytes) throws IOException {
        if (window.remaining() >= bytes) {
            return;
        }
        long from = next - window.remaining();
        long size = Math.min(WINDOW, channel.size() - from);
        if (size < bytes) {
            throw new IOException("A damaged snapshot: it ends early");
        }
        window = channel.map(MapMode.READ_ONLY, from, size);
        next = from + size;
    }

    /** @throws IOException when a bit is not as it was written */
    void checkSeal() throws IOException {
        int seal = number();
        long content = next - window.remaining() - Integer.BYTES;
        for (long from = 0; from < content; from += WINDOW) {
            checksum.update(channel.map(MapMode.READ_ONLY, from, Math.min(WINDOW, content - from)));
        }
        if (seal != (int) checksum.getValue()) {
            throw new IOException("A damaged snapshot: its checksum is wrong");
        }
    }
}
