package kz.saulet.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.language.Lang;
import org.jspecify.annotations.Nullable;

/** Turns the facts of elements into numbers, for one table. */
final class FactTableReader {

    private final int part;
    private final ComparedPart compared;
    private final @Nullable Lang lang;
    private final @Nullable WordStems stems;
    private final Dictionary dictionary;
    private final List<int[]> sets = new ArrayList<>();
    private final List<int[]> signatures = new ArrayList<>();

    private FactTableReader(
            int part, ComparedPart compared, @Nullable Lang lang, Dictionary dictionary, Map<Lang, Set<String>> stops) {
        this.part = part;
        this.compared = compared;
        this.lang = lang;
        this.dictionary = dictionary;
        this.stems = lang == null ? null : new WordStems(lang, stops.getOrDefault(lang, Set.of()), dictionary);
    }

    /** One for each part of shared facts, and one for each language of a text. */
    static List<FactTableReader> of(DuplicateProfile profile, Map<Lang, Set<String>> stopStems) {
        List<FactTableReader> readers = new ArrayList<>();
        for (int p = 0; p < profile.parts().size(); p++) {
            ComparedPart part = profile.parts().get(p);
            if (part.isText()) {
                for (Lang lang : Lang.values()) {
                    readers.add(new FactTableReader(p, part, lang, new Dictionary(), stopStems));
                }
            } else {
                readers.add(new FactTableReader(p, part, null, new Dictionary(), stopStems));
            }
        }
        return readers;
    }

    /** Readers that leave the population as it is: facts nobody has get numbers of their own. */
    static List<FactTableReader> beside(Population population) {
        List<FactTableReader> readers = new ArrayList<>();
        for (FactTable table : population.tables()) {
            readers.add(new FactTableReader(
                    table.part(),
                    population.profile().parts().get(table.part()),
                    table.lang() == null ? null : Lang.of(table.lang()),
                    table.dictionary().extension(),
                    population.stopStems()));
        }
        return readers;
    }

    void add(Described element) {
        int[] numbers = numbers(element.parts().get(part));
        sets.add(FactTable.asSet(numbers));
        signatures.add(stems == null ? MinHash.NONE : MinHash.ofText(numbers));
    }

    private int[] numbers(Described.Facts facts) {
        if (lang == null || stems == null) {
            return facts.shared().stream()
                    .mapToInt(fact -> dictionary.add(fact, fact))
                    .toArray();
        }
        String text = facts.texts().get(lang.tag());
        // a text whose language is not known is read as Russian, unless there is a Russian one
        if (text == null && lang == Lang.RU) {
            text = facts.texts().get("");
        }
        return text == null ? new int[0] : stems.numbers(text);
    }

    FactTable table() {
        return FactTable.of(part, lang == null ? null : lang.tag(), compared, dictionary, sets.toArray(int[][]::new));
    }

    int[][] signatures() {
        return signatures.toArray(int[][]::new);
    }

    int[] set() {
        return sets.get(0);
    }

    int[] signature() {
        return signatures.get(0);
    }

    Dictionary dictionary() {
        return dictionary;
    }
}
