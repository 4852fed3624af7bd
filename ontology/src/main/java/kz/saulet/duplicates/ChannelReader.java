package kz.saulet.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.language.Lang;
import org.jspecify.annotations.Nullable;

/** Turns the facts of elements into numbers, for one channel. */
final class ChannelReader {

    private final int part;
    private final ComparedPart compared;
    private final @Nullable Lang lang;
    private final @Nullable WordStems stems;
    private final Dictionary dictionary;
    private final List<int[]> sets = new ArrayList<>();
    private final List<int[]> signatures = new ArrayList<>();

    private ChannelReader(
            int part, ComparedPart compared, @Nullable Lang lang, Dictionary dictionary, Map<Lang, Set<String>> stops) {
        this.part = part;
        this.compared = compared;
        this.lang = lang;
        this.dictionary = dictionary;
        this.stems = lang == null ? null : new WordStems(lang, stops.getOrDefault(lang, Set.of()), dictionary);
    }

    /** One for each part of shared facts, and one for each language of a text. */
    static List<ChannelReader> of(DuplicateProfile profile, Map<Lang, Set<String>> stopStems) {
        List<ChannelReader> readers = new ArrayList<>();
        for (int p = 0; p < profile.parts().size(); p++) {
            ComparedPart part = profile.parts().get(p);
            if (part.isText()) {
                for (Lang lang : Lang.values()) {
                    readers.add(new ChannelReader(p, part, lang, new Dictionary(), stopStems));
                }
            } else {
                readers.add(new ChannelReader(p, part, null, new Dictionary(), stopStems));
            }
        }
        return readers;
    }

    /** Readers that leave the population as it is: facts nobody has get numbers of their own. */
    static List<ChannelReader> beside(Population population) {
        List<ChannelReader> readers = new ArrayList<>();
        for (Channel channel : population.channels()) {
            readers.add(new ChannelReader(
                    channel.part(),
                    population.profile().parts().get(channel.part()),
                    channel.lang() == null ? null : Lang.of(channel.lang()),
                    channel.dictionary().extension(),
                    population.stopStems()));
        }
        return readers;
    }

    void add(Described element) {
        int[] numbers = numbers(element.parts().get(part));
        sets.add(Channel.asSet(numbers));
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

    Channel channel() {
        return Channel.of(part, lang == null ? null : lang.tag(), compared, dictionary, sets.toArray(int[][]::new));
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
