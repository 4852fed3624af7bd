package kz.saulet.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.language.Lang;

/** Takes the elements of one kind one after the other. */
public final class PopulationBuilder {

    private final DuplicateProfile profile;
    private final Map<Lang, Set<String>> stopStems;
    private final List<FactTableReader> readers;
    private final List<Population.Member> members = new ArrayList<>();

    public PopulationBuilder(DuplicateProfile profile, Map<String, Set<String>> stopWords) {
        this.profile = profile;
        this.stopStems = stopStems(stopWords);
        this.readers = FactTableReader.of(profile, stopStems);
    }

    static Map<Lang, Set<String>> stopStems(Map<String, Set<String>> stopWords) {
        Map<Lang, Set<String>> stems = new HashMap<>();
        for (Lang lang : Lang.values()) {
            stems.put(lang, WordStems.stems(lang, stopWords.getOrDefault(lang.tag(), Set.of())));
        }
        return Map.copyOf(stems);
    }

    public void add(Described element) {
        readers.forEach(reader -> reader.add(element));
        Set<String> alike = new HashSet<>(element.alike());
        alike.add(element.iri());
        members.add(new Population.Member(element.iri(), element.graph(), List.copyOf(element.bodies()), alike));
    }

    /** Who has a text of many has it as one more ground for likeness. */
    private void expectFormulas(FactTable texts) {
        Map<List<Integer>, List<Integer>> places = new HashMap<>();
        for (int place = 0; place < members.size(); place++) {
            List<Integer> words = Arrays.stream(texts.sets()[place]).boxed().toList();
            if (!words.isEmpty()) {
                places.computeIfAbsent(words, w -> new ArrayList<>()).add(place);
            }
        }
        places.forEach((words, same) -> {
            if (same.size() >= profile.formulaFrom()) {
                same.forEach(place -> members.set(place, members.get(place).expecting(texts.lang() + words)));
            }
        });
    }

    public Population build() {
        List<FactTable> tables = new ArrayList<>();
        List<int[][]> signatures = new ArrayList<>();
        for (FactTableReader reader : readers) {
            tables.add(reader.table());
            signatures.add(reader.signatures());
        }
        if (profile.formulaFrom() > 0) {
            tables.stream().filter(FactTable::isText).forEach(this::expectFormulas);
        }
        return new Population(profile, members, tables, signatures, stopStems);
    }
}
