package kz.saulet.rules;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whole numbers written out in Russian or Kazakh words, in the nominative as sums are. */
final class NumberWords {

    private static final Map<String, Long> SMALL = new LinkedHashMap<>();
    private static final Map<String, Long> SCALES =
            Map.of("тысяч", 1_000L, "мың", 1_000L, "миллион", 1_000_000L, "миллиард", 1_000_000_000L);
    private static final long HUNDRED = 100;

    static {
        count(
                1,
                1,
                "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
                        + " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать");
        count(10, 10, "десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто");
        count(100, 100, "сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот");
        count(1, 1, "бір екі үш төрт бес алты жеті сегіз тоғыз он");
        count(10, 10, "он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан");
        count(1, 1, "одна две");
        SMALL.put("одно", 1L);
    }

    private NumberWords() {}

    private static void count(long first, long step, String words) {
        long value = first;
        for (String word : words.split(" ")) {
            SMALL.put(word, value);
            value += step;
        }
    }

    /** Empty unless every word belongs to the number; the name of the currency may follow it. */
    static Optional<Long> read(String words) {
        long total = 0;
        long group = 0;
        boolean read = false;
        for (String word :
                words.replaceAll("\\s*(?:тенге|теңге)\\s*$", "").strip().split("[\\s-]+")) {
            Long small = SMALL.get(word);
            Long scale = scale(word);
            if (small != null) {
                group += small;
            } else if (word.equals("жүз")) {
                group = Math.max(1, group) * HUNDRED;
            } else if (scale != null) {
                total += Math.max(1, group) * scale;
                group = 0;
            } else {
                return Optional.empty();
            }
            read = true;
        }
        return read ? Optional.of(total + group) : Optional.empty();
    }

    private static @org.jspecify.annotations.Nullable Long scale(String word) {
        return SCALES.entrySet().stream()
                .filter(e -> word.startsWith(e.getKey())
                        && word.length() <= e.getKey().length() + 2)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
