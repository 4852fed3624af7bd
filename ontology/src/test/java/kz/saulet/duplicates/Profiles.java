package kz.saulet.duplicates;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.language.Labels;

/** A profile for tests and measurements, with elements told in few words. */
public final class Profiles {

    public static final DuplicateProfile SYSTEMS = new DuplicateProfile(
            "https://ns.saulet.kz/ea#InformatizationObject",
            1,
            0.35,
            55,
            0,
            List.of("catalogue"),
            List.of(),
            List.of(),
            List.of(
                    part("functions", ComparedPart.Content.SHARED, 40, false),
                    part("data", ComparedPart.Content.SHARED, 20, false),
                    part("text", ComparedPart.Content.TEXT, 30, false),
                    part("class", ComparedPart.Content.SHARED, 10, true)));

    public static final Map<String, Set<String>> STOP_WORDS =
            Map.of("ru", Set.of("система", "информационная"), "kk", Set.of("жүйе"));

    private Profiles() {}

    private static ComparedPart part(String id, ComparedPart.Content content, double weight, boolean supporting) {
        return new ComparedPart(
                id,
                Labels.of(id, id, id),
                content,
                weight,
                supporting,
                false,
                List.of(List.of(FactPath.of(id))),
                List.of());
    }

    /** @param facts functions, data and classes, each as names joined by blanks */
    static Described system(String id, String text, String... facts) {
        return system(id, Map.of("ru", text), facts);
    }

    static Described system(String id, Map<String, String> texts, String... facts) {
        return new Described(
                id,
                "catalogue",
                List.of(),
                Set.of(),
                List.of(
                        shared(facts, 0),
                        shared(facts, 1),
                        Described.Facts.of(new LinkedHashMap<>(texts)),
                        shared(facts, 2)));
    }

    private static Described.Facts shared(String[] facts, int index) {
        return Described.Facts.of(
                index < facts.length && !facts[index].isEmpty()
                        ? Set.copyOf(Arrays.asList(facts[index].split(" ")))
                        : Set.of());
    }

    static Population population(Described... elements) {
        PopulationBuilder builder = new PopulationBuilder(SYSTEMS, STOP_WORDS);
        Arrays.stream(elements).forEach(builder::add);
        return builder.build();
    }
}
