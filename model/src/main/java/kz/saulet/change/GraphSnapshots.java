package kz.saulet.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.StorePosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files with the content of all graphs at one position of the log, so that a store in memory starts without replaying the
 * whole log. A snapshot is only ever a shortcut: one that is damaged, or that the log does not know, is passed over.
 */
final class GraphSnapshots {

    private static final Logger LOG = LoggerFactory.getLogger(GraphSnapshots.class);
    private static final String SUFFIX = ".snapshot";
    private static final int KEPT = 2;

    private final Path directory;

    GraphSnapshots(Path directory) {
        this.directory = directory;
    }

    /** Writes the present content; after a crash at any moment the older snapshots are still whole. */
    void write(GraphStore store) {
        SnapshotFile content = store.read(SnapshotFile::of);
        String name = "%019d%s".formatted(content.position().number(), SUFFIX);
        try {
            Files.createDirectories(directory);
            Path temporary = Files.createTempFile(directory, name, ".part");
            content.writeTo(temporary);
            Files.move(temporary, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            for (Path old : newestFirst().stream().skip(KEPT).toList()) {
                Files.delete(old);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Fills the store from the newest usable snapshot.
     *
     * @param known tells whether the log went through a position
     * @return the position the store is at now, or empty when there is no usable snapshot
     */
    Optional<StorePosition> restore(GraphStore store, Predicate<StorePosition> known) {
        for (Path file : newestFirst()) {
            try {
                SnapshotFile snapshot = SnapshotFile.read(file);
                if (known.test(snapshot.position())) {
                    store.replaceAll(snapshot.quads().stream(), snapshot.position());
                    return Optional.of(snapshot.position());
                }
                LOG.warn("The log does not know the position of {}", file);
            } catch (IOException | RuntimeException e) {
                LOG.warn("Snapshot {} cannot be used", file, e);
            }
        }
        return Optional.empty();
    }

    private List<Path> newestFirst() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> f.toString().endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
