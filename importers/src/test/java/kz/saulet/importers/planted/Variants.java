package kz.saulet.importers.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tables of planted defects and harmless edits. Their form is told in {@code README.md} beside them. */
final class Variants {

    private static final List<String> FILES = List.of(
            "documents", "sections", "security", "content", "wording", "blind-1", "blind-2", "harmless", "near");

    private static final Pattern BEGINNING = Pattern.compile("[a-z]+(-[a-z]+)?: ");

    private Variants() {}

    static List<Variant> all() {
        return FILES.stream()
                .flatMap(name -> read(Base.text(name + ".txt")).stream())
                .toList();
    }

    static List<Variant> read(String table) {
        List<Variant> variants = new ArrayList<>();
        String rule = "";
        for (String line : table.lines().toList()) {
            if (line.startsWith("# ")) {
                rule = line.substring(2).strip().split(" ")[0];
            } else if (BEGINNING.matcher(line).lookingAt()) {
                String[] sides = line.split(": ", 2);
                variants.add(new Variant(rule, sides[0], sides[1].strip(), new ArrayList<>()));
            } else if (line.startsWith("  ")) {
                variants.get(variants.size() - 1).edits().add(Edit.parse(line.strip()));
            } else if (!line.isBlank() && !line.startsWith("//")) {
                throw new IllegalArgumentException(line);
            }
        }
        return variants;
    }
}
