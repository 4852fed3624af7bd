package kz.saulet.snapshot;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import kz.saulet.graph.StorePosition;

/**
 * A snapshot in a file of its own, opened in a fraction of the time that sorting takes. The file is a copy of what the log
 * says and may be thrown away; it is for the machine and the version that wrote it.
 */
public final class SnapshotFile {

    private static final int FORMAT = 0x5A550001;

    private SnapshotFile() {}

    /** What a file holds and at which position of the log it was true. */
    public record Stored(Snapshot snapshot, StorePosition position) {}

    /**
     * Replaces the file as a whole.
     *
     * @throws IllegalStateException for a snapshot that is not an estate, see {@link Snapshot#compacted()}
     */
    public static void write(Path file, Snapshot estate, StorePosition position) throws IOException {
        Snapshot whole = estate.compacted();
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                        next,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                BlockWriter out = new BlockWriter(channel)) {
            out.number(FORMAT);
            out.text(Long.toString(position.number()));
            out.text(position.hash());
            PoolBlocks.write(out, whole.terms().pool());
            Segment base = whole.source(0);
            rows(out, base.bySubject());
            rows(out, base.byObject());
            rows(out, base.byGraph());
            out.seal();
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** @throws IOException also when the file is not a whole snapshot of this format */
    public static Stored open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            BlockReader in = new BlockReader(channel);
            if (in.number() != FORMAT) {
                throw new IOException("Not a snapshot of this format: " + file);
            }
            StorePosition position = new StorePosition(Long.parseLong(in.text()), in.text());
            TermPool pool = PoolBlocks.read(in);
            Segment base = new Segment(rows(in), rows(in), rows(in));
            in.checkSeal();
            return new Stored(Snapshot.of(pool, base), position);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new IOException("A damaged snapshot: " + file, e);
        }
    }

    private static void rows(BlockWriter out, Rows rows) throws IOException {
        out.numbers(rows.keys);
        out.numbers(rows.starts);
        out.numbers(rows.predicates);
        out.numbers(rows.graphs);
        out.numbers(rows.nodes);
    }

    private static Rows rows(BlockReader in) throws IOException {
        int[] keys = in.optionalNumbers();
        int[] starts = in.numbers();
        int[] predicates = in.numbers();
        int[] graphs = in.optionalNumbers();
        return new Rows(keys, starts, predicates, graphs, in.numbers());
    }
}
