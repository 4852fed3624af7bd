package kz.saulet.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Made-up systems for tests and measurements: texts of 40 to 80 words whose frequencies fall like those of a language, functions and data,
 * and among them known near-duplicates: every twentieth has a double whose text has a tenth of its words replaced and that has
 * lost some facts. The same seed gives the same systems.
 */
public final class PlantedSystems {

    private static final int VOCABULARY = 30_000;
    private static final int EVERY = 20;
    private static final double EDITED = 0.1;
    private static final String[] SYLLABLES = {
        "ба", "ро", "ли", "ке", "ну", "та", "ми", "со", "де", "ву", "га", "по", "зи", "ре", "лу", "ша", "но", "жи"
    };

    private final Random random;
    private final double[] cumulative = new double[VOCABULARY];
    private final List<Set<String>> planted = new ArrayList<>();

    public PlantedSystems(long seed) {
        random = new Random(seed);
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1.0 / (rank + 1);
            cumulative[rank] = sum;
        }
    }

    /** Makes so many systems, the doubles among them. */
    public void write(int count, Consumer<Described> sink) {
        int originals = count - count / (EVERY + 1);
        for (int i = 0; i < originals; i++) {
            List<String> words = words(40 + random.nextInt(41));
            Set<String> functions = facts("function", 1 + random.nextInt(4), originals * 2);
            Set<String> data = facts("data", random.nextInt(5), originals);
            sink.accept(system("s" + i, words, functions, data));
            if (i % EVERY == EVERY - 1) {
                sink.accept(system("s" + i + "-double", edited(words), fewer(functions), fewer(data)));
                planted.add(Set.of("s" + i, "s" + i + "-double"));
            }
        }
    }

    /** The pairs that must be found, by the ids of both. */
    public List<Set<String>> planted() {
        return planted;
    }

    private static Described system(String id, List<String> words, Set<String> functions, Set<String> data) {
        return new Described(
                id,
                "catalogue",
                List.of(),
                Set.of(),
                List.of(
                        Described.Facts.of(functions),
                        Described.Facts.of(data),
                        Described.Facts.of(Map.of("ru", String.join(" ", words))),
                        Described.Facts.of(Set.of("class" + Math.floorMod(id.hashCode(), 31)))));
    }

    private List<String> words(int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(word());
        }
        return words;
    }

    private String word() {
        int found = Arrays.binarySearch(cumulative, random.nextDouble() * cumulative[VOCABULARY - 1]);
        int rank = found < 0 ? Math.min(VOCABULARY - 1, -found - 1) : found;
        StringBuilder word = new StringBuilder();
        for (int rest = rank + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.append("х").toString();
    }

    private Set<String> facts(String kind, int count, int of) {
        Set<String> facts = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            facts.add(kind + random.nextInt(Math.max(1, of)));
        }
        return facts;
    }

    private List<String> edited(List<String> words) {
        return words.stream()
                .map(w -> random.nextDouble() < EDITED ? word() : w)
                .toList();
    }

    private Set<String> fewer(Set<String> facts) {
        Set<String> fewer = new HashSet<>(facts);
        facts.stream().filter(f -> random.nextInt(3) == 0).forEach(fewer::remove);
        return fewer;
    }
}
