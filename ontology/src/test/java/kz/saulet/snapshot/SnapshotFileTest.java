package kz.saulet.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.demo.DemoEstate;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.StorePosition;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFileTest {

    private static final StorePosition POSITION = new StorePosition(17, "abc");

    @TempDir
    Path directory;

    @Test
    void whatWasWrittenIsReadWithItsPosition() throws IOException {
        Set<Quad> estate = demo();
        Quad extra = extra();
        Snapshot written = Snapshot.of(estate.stream()).with(ChangeSet.adding(Stream.of(extra)));
        estate.add(extra);
        Path file = directory.resolve("estate.snapshot");
        SnapshotFile.write(file, written, POSITION);
        SnapshotFile.write(file, written, POSITION);

        SnapshotFile.Stored stored = SnapshotFile.open(file);

        assertEquals(POSITION, stored.position());
        assertEquals(estate, all(stored.snapshot()));
        Snapshot changed = stored.snapshot().with(new ChangeSet(Set.of(), Set.of(extra)));
        assertEquals(estate.size() - 1, all(changed).size());
        assertEquals(written.terms().id(extra.getObject()), changed.terms().id(extra.getObject()));
    }

    @Test
    void aDamagedFileIsRefused() throws IOException {
        Path file = directory.resolve("estate.snapshot");
        SnapshotFile.write(file, Snapshot.of(demo().stream().limit(500)), POSITION);
        byte[] whole = Files.readAllBytes(file);
        for (int at = 1; at < whole.length; at += whole.length / 97) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 64;
            Files.write(file, damaged);
            assertThrows(IOException.class, () -> SnapshotFile.open(file), "byte " + at);
            Files.write(file, java.util.Arrays.copyOf(whole, at));
            assertThrows(IOException.class, () -> SnapshotFile.open(file), "length " + at);
        }
    }

    private static Quad extra() {
        return new Quad(
                NodeFactory.createURI("urn:g"),
                NodeFactory.createURI("urn:s"),
                NodeFactory.createURI("urn:p"),
                NodeFactory.createLiteralLang("Сәулет", "kk"));
    }

    private static Set<Quad> demo() {
        return DemoEstate.of(1).graphs().values().stream()
                .flatMap(java.util.function.Supplier::get)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<Quad> all(Snapshot snapshot) {
        return snapshot.dataset().stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toSet());
    }
}
