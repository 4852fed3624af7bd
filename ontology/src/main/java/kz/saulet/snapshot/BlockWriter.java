package kz.saulet.snapshot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Writes columns of numbers and bytes, each with its length before it, and a checksum at the end. */
final class BlockWriter implements AutoCloseable {

    static final int ABSENT = -1;
    private static final int BUFFER = 1 << 20;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final CRC32C checksum = new CRC32C();

    BlockWriter(FileChannel channel) {
        this.channel = channel;
    }

    void number(int value) throws IOException {
        if (buffer.remaining() < Integer.BYTES) {
            flush();
        }
        buffer.putInt(value);
    }

    void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] block) throws IOException {
        number(block.length);
        for (int at = 0; at < block.length; ) {
            if (!buffer.hasRemaining()) {
                flush();
            }
            int count = Math.min(buffer.remaining(), block.length - at);
            buffer.put(block, at, count);
            at += count;
        }
    }

    void numbers(int @Nullable [] block) throws IOException {
        if (block == null) {
            number(ABSENT);
            return;
        }
        number(block.length);
        for (int at = 0; at < block.length; ) {
            if (buffer.remaining() < Integer.BYTES) {
                flush();
            }
            IntBuffer ints = buffer.asIntBuffer();
            int count = Math.min(ints.remaining(), block.length - at);
            ints.put(block, at, count);
            buffer.position(buffer.position() + count * Integer.BYTES);
            at += count;
        }
    }

    void seal() throws IOException {
        flush();
        number((int) checksum.getValue());
        flush();
        channel.force(false);
    }

    private void flush() throws IOException {
        buffer.flip();
        checksum.update(buffer.duplicate());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    /** The channel belongs to the caller. */
    @Override
    public void close() {
        buffer.clear();
    }
}
