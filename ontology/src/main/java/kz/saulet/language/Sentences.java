package kz.saulet.language;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;

/** Sentences of one bundle, filled in all three languages at once. */
public final class Sentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final String bundle;

    /** @param anchor any class of the package that has the bundle {@code Messages} */
    public Sentences(Class<?> anchor) {
        this.bundle = anchor.getPackageName() + ".Messages";
    }

    /** @param values strings, numbers, days, or {@link Labels} which are shown in the language of each sentence */
    public Labels of(String key, Object... values) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            String pattern =
                    ResourceBundle.getBundle(bundle, lang.locale(), NO_FALLBACK).getString(key);
            texts.put(lang.tag(), new MessageFormat(pattern, lang.locale()).format(inLang(values, lang)));
        }
        return new Labels(texts);
    }

    /** A day as it is written in the language. */
    public static String day(LocalDate date, Lang lang) {
        return lang == Lang.EN ? date.toString() : DAY.format(date);
    }

    private static Object[] inLang(Object[] values, Lang lang) {
        return Arrays.stream(values).map(value -> shown(value, lang)).toArray();
    }

    private static String shown(Object value, Lang lang) {
        if (value instanceof Labels labels) {
            return labels.in(lang);
        }
        return value instanceof LocalDate date ? day(date, lang) : String.valueOf(value);
    }
}
