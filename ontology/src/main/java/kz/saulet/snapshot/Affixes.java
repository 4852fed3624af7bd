package kz.saulet.snapshot;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What many terms have in common and is kept once: the beginning of IRIs, languages, data types. */
final class Affixes {

    static final int UNKNOWN = -1;

    private final int limit;
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private volatile String[] texts = new String[16];
    private volatile int size;

    /** @param limit how many there may be; once full it stays as it is, so that a term is always written the same way */
    Affixes(int limit) {
        this.limit = limit;
    }

    int find(String text) {
        return numbers.getOrDefault(text, UNKNOWN);
    }

    boolean full() {
        return size >= limit;
    }

    /** For the one writer. */
    int add(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        if (size == texts.length) {
            texts = Arrays.copyOf(texts, size * 2);
        }
        texts[size] = text;
        numbers.put(text, size);
        return size++;
    }

    String text(int number) {
        return texts[number];
    }

    String[] all() {
        return Arrays.copyOf(texts, size);
    }
}
