package kz.saulet.bench.limit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** The estate as columns: for each predicate the sorted values of each subject, and the other way round where needed. */
final class Columns {

    /** Values of a predicate: those of term {@code t} from {@code start[t]} to {@code start[t + 1]}. */
    record Column(int[] start, int[] values) {

        int count(int term) {
            return start[term + 1] - start[term];
        }

        boolean has(int term, int value) {
            return Arrays.binarySearch(values, start[term], start[term + 1], value) >= 0;
        }
    }

    private final Map<String, Integer> ids = new HashMap<>(1 << 18);
    private final List<String> terms = new ArrayList<>();
    private final Map<String, Pairs> pairs = new HashMap<>();

    void read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            String line;
            while ((line = reader.readLine()) != null) {
                int afterSubject = line.indexOf(' ');
                int afterPredicate = line.indexOf(' ', afterSubject + 1);
                int end = line.charAt(afterPredicate + 1) == '<'
                        ? line.indexOf('>', afterPredicate) + 1
                        : endOfLiteral(line, afterPredicate + 1);
                String predicate = line.substring(afterSubject + 2, afterPredicate - 1);
                pairs.computeIfAbsent(name(predicate), p -> new Pairs())
                        .add(id(line.substring(0, afterSubject)), id(line.substring(afterPredicate + 1, end)));
            }
        }
    }

    private static String name(String predicate) {
        return predicate.endsWith("rdf-syntax-ns#type") ? "a" : predicate.substring(predicate.lastIndexOf('#') + 1);
    }

    private static int endOfLiteral(String line, int start) {
        int quote = line.indexOf('"', start + 1);
        int end = quote + 1;
        while (line.charAt(end) != ' ') {
            end++;
        }
        return end;
    }

    int id(String term) {
        Integer known = ids.get(term);
        if (known == null) {
            known = terms.size();
            terms.add(term);
            ids.put(term, known);
        }
        return known;
    }

    /** The number of a plain text. */
    int text(String text) {
        return id('"' + text + '"');
    }

    static void forEach(Column column, int subject, IntConsumer visitor) {
        for (int at = column.start()[subject]; at < column.start()[subject + 1]; at++) {
            visitor.accept(column.values()[at]);
        }
    }

    String term(int id) {
        return terms.get(id);
    }

    int size() {
        return terms.size();
    }

    Column column(String predicate) {
        return pairs.getOrDefault(predicate, new Pairs()).column(terms.size(), false);
    }

    Column inverse(String predicate) {
        return pairs.getOrDefault(predicate, new Pairs()).column(terms.size(), true);
    }

    /** The pairs of one predicate as they are read. */
    private static final class Pairs {

        private int[] subjects = new int[64];
        private int[] objects = new int[64];
        private int size;

        void add(int subject, int object) {
            if (size == subjects.length) {
                subjects = Arrays.copyOf(subjects, size * 2);
                objects = Arrays.copyOf(objects, size * 2);
            }
            subjects[size] = subject;
            objects[size++] = object;
        }

        Column column(int terms, boolean inverse) {
            long[] sorted = new long[size];
            for (int i = 0; i < size; i++) {
                long key = inverse ? objects[i] : subjects[i];
                sorted[i] = key << 32 | (inverse ? subjects[i] : objects[i]);
            }
            Arrays.sort(sorted);
            sorted = Arrays.stream(sorted).distinct().toArray();
            int[] start = new int[terms + 1];
            int[] values = new int[sorted.length];
            for (int i = 0; i < sorted.length; i++) {
                start[(int) (sorted[i] >>> 32) + 1]++;
                values[i] = (int) sorted[i];
            }
            for (int i = 0; i < terms; i++) {
                start[i + 1] += start[i];
            }
            return new Column(start, values);
        }
    }
}
