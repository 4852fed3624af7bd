package kz.saulet.change;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.StorePosition;
import kz.saulet.graph.SystemGraph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * All quads at one position. On disk: a header of fixed length (mark, position, hash, number of quads, checksum), then the
 * quads as {@link QuadCode} writes them.
 */
record SnapshotFile(StorePosition position, List<Quad> quads) {

    private static final String MARK = "SAULETG1";
    private static final int HASH_LENGTH = 64;
    private static final int HEADER_LENGTH = MARK.length() + HASH_LENGTH + 3 * Long.BYTES;

    /** A copy of references, quickly taken, so that writing it out holds up nobody. */
    static SnapshotFile of(DatasetGraph data) {
        List<Quad> quads = new ArrayList<>();
        Iterator<Node> graphs = data.listGraphNodes();
        while (graphs.hasNext()) {
            Node graph = graphs.next();
            if (!graph.hasURI(GraphNames.SYSTEM)) {
                data.getGraph(graph).find().forEachRemaining(t -> quads.add(new Quad(graph, t)));
            }
        }
        return new SnapshotFile(SystemGraph.position(data), quads);
    }

    /** Returns when the bytes are safe on the disk. */
    void writeTo(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.position(HEADER_LENGTH);
            CRC32C checksum = new CRC32C();
            OutputStream file = new CheckedOutputStream(Channels.newOutputStream(channel), checksum);
            DataOutputStream body = new DataOutputStream(new BufferedOutputStream(file, 1 << 16));
            QuadCode.write(quads, body);
            body.flush();
            channel.write(header(checksum.getValue()), 0);
            channel.force(true);
        }
    }

    private ByteBuffer header(long checksum) {
        return ByteBuffer.allocate(HEADER_LENGTH)
                .put(MARK.getBytes(StandardCharsets.US_ASCII))
                .putLong(position.number())
                .put(position.hash().getBytes(StandardCharsets.US_ASCII))
                .putLong(quads.size())
                .putLong(checksum)
                .flip();
    }

    /** @throws IOException when the file is not a whole and undamaged snapshot */
    static SnapshotFile read(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        if (bytes.limit() < HEADER_LENGTH || !text(bytes, MARK.length()).equals(MARK)) {
            throw new IOException("Not a snapshot: " + file);
        }
        StorePosition position = new StorePosition(bytes.getLong(), text(bytes, HASH_LENGTH));
        long size = bytes.getLong();
        // nothing is decoded before the checksum has vouched for it
        if (bytes.getLong() != checksum(bytes.slice())) {
            throw new IOException("Damaged snapshot: " + file);
        }
        InputStream body = new ByteArrayInputStream(bytes.array(), HEADER_LENGTH, bytes.remaining());
        return new SnapshotFile(position, QuadCode.read(Math.toIntExact(size), new DataInputStream(body)));
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return checksum.getValue();
    }

    private static String text(ByteBuffer header, int length) {
        byte[] bytes = new byte[length];
        header.get(bytes);
        return new String(bytes, StandardCharsets.US_ASCII);
    }
}
