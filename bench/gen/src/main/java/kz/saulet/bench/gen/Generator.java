package kz.saulet.bench.gen;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Writes an estate of a scale, always the same: {@code estate.nq}, {@code expected.tsv} with the number of results for each
 * shape, known from what was planted, and proposals with theirs.
 */
public final class Generator {

    private static final int PROPOSALS = 20;

    private Generator() {}

    /** @param arguments directory, scale */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    public static void write(Path directory, int scale) throws IOException {
        Files.createDirectories(directory);
        Estate estate = new Estate(scale);
        Defects defects = new Defects();
        try (BufferedWriter out = Files.newBufferedWriter(directory.resolve("estate.nq"))) {
            Quads quads = new Quads(out);
            new Register(estate, quads, defects).write();
            new Activity(estate, quads, defects).write();
            new Landscape(estate, quads, defects).write();
            Files.writeString(directory.resolve("quads.txt"), Long.toString(quads.count()));
        }
        write(directory.resolve("expected.tsv"), defects.expected());
        for (int i = 0; i < PROPOSALS; i++) {
            try (BufferedWriter out = Files.newBufferedWriter(directory.resolve("proposal-" + i + ".nt"))) {
                Proposal proposal = new Proposal(estate, new Quads(out), i);
                proposal.write();
                write(directory.resolve("proposal-" + i + ".own.tsv"), proposal.own());
                write(directory.resolve("proposal-" + i + ".all.tsv"), proposal.all());
            }
        }
    }

    private static void write(Path file, Map<String, Integer> expected) throws IOException {
        StringBuilder lines = new StringBuilder();
        expected.forEach((shape, count) -> lines.append(shape).append('\t').append(count).append('\n'));
        Files.writeString(file, lines);
    }
}
