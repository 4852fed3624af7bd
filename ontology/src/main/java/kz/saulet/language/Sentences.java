package kz.saulet.language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Sentences of one bundle, filled in all three languages at once. */
public final class Sentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final String bundle;
    private final Map<String, Map<Lang, SentencePattern>> known = new ConcurrentHashMap<>();
    private final Map<String, Labels> plain = new ConcurrentHashMap<>();

    /** @param anchor any class of the package that has the bundle {@code Messages} */
    public Sentences(Class<?> anchor) {
        this.bundle = anchor.getPackageName() + ".Messages";
    }

    /** @param values strings, numbers, days, or {@link Labels} which are shown in the language of each sentence */
    public Labels of(String key, Object... values) {
        Map<Lang, SentencePattern> patterns = known.computeIfAbsent(key, this::read);
        Labels plain = plain(key, patterns);
        if (plain != null) {
            return plain;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        patterns.forEach((lang, pattern) -> texts.put(lang.tag(), pattern.filled(inLang(values, lang))));
        return new Labels(texts);
    }

    /** A sentence without places, which is the same every time; null for others. */
    private @Nullable Labels plain(String key, Map<Lang, SentencePattern> patterns) {
        if (!patterns.values().stream().allMatch(SentencePattern::isPlain)) {
            return null;
        }
        return plain.computeIfAbsent(key, k -> {
            Map<String, String> texts = new LinkedHashMap<>();
            patterns.forEach((lang, pattern) -> texts.put(lang.tag(), pattern.filled()));
            return new Labels(texts);
        });
    }

    private Map<Lang, SentencePattern> read(String key) {
        Map<Lang, SentencePattern> patterns = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            patterns.put(
                    lang,
                    new SentencePattern(ResourceBundle.getBundle(bundle, lang.locale(), NO_FALLBACK)
                            .getString(key)));
        }
        return patterns;
    }

    /** A day as it is written in the language. */
    public static String day(LocalDate date, Lang lang) {
        return lang == Lang.EN ? date.toString() : DAY.format(date);
    }

    private static String[] inLang(Object[] values, Lang lang) {
        return Arrays.stream(values).map(value -> shown(value, lang)).toArray(String[]::new);
    }

    private static String shown(Object value, Lang lang) {
        if (value instanceof Labels labels) {
            return labels.in(lang);
        }
        return value instanceof LocalDate date ? day(date, lang) : String.valueOf(value);
    }
}
