package kz.saulet.importers.planted;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The tables of planted defects and harmless edits. Their form is told in {@code README.md} beside them. */
final class Variants {

    private static final List<String> FILES = List.of("documents", "sections", "security", "content", "harmless");

    private Variants() {}

    static List<Variant> all() {
        return FILES.stream()
                .flatMap(name -> read(text(name + ".txt")).stream())
                .toList();
    }

    static List<Variant> read(String table) {
        List<Variant> variants = new ArrayList<>();
        String rule = "";
        for (String line : table.lines().toList()) {
            if (line.startsWith("# ")) {
                rule = line.substring(2).strip().split(" ")[0];
            } else if (line.startsWith("ru: ") || line.startsWith("kk: ")) {
                variants.add(new Variant(
                        rule, line.substring(0, 2), line.substring(4).strip(), new ArrayList<>()));
            } else if (line.startsWith("  ")) {
                variants.get(variants.size() - 1).edits().add(Edit.parse(line.strip()));
            } else if (!line.isBlank() && !line.startsWith("//")) {
                throw new IllegalArgumentException(line);
            }
        }
        return variants;
    }

    private static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Variants.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
