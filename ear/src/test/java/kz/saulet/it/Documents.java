package kz.saulet.it;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents that tests hand in: the product's samples, and real ones where the folder with them is present. */
final class Documents {

    private static final Path SAMPLES = Path.of("../docs/samples");
    private static final Path OTHERS = Path.of("../../shared/data/docx");

    private Documents() {}

    static byte[] sample(String name) {
        return bytes(SAMPLES.resolve(name));
    }

    /** Skips the test, visibly, where the document is absent. */
    static byte[] real(String name) {
        Path file = OTHERS.resolve(name).toAbsolutePath().normalize();
        assumeTrue(Files.isRegularFile(file), () -> "no document at " + file);
        return bytes(file);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
