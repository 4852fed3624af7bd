package kz.saulet.rules;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;

/** The engine's own sentences in the three languages. */
final class RuleTexts {

    private static final String BUNDLE = RuleTexts.class.getPackageName() + ".Messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private RuleTexts() {}

    /** @param values strings, numbers, days, or {@link Labels} which are shown in the language of each sentence */
    static Labels of(String key, Object... values) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, lang.locale(), NO_FALLBACK);
            texts.put(lang.tag(), new MessageFormat(bundle.getString(key), lang.locale()).format(inLang(values, lang)));
        }
        return new Labels(texts);
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

    /** A day as it is written in the language. */
    static String day(LocalDate date, Lang lang) {
        return lang == Lang.EN ? date.toString() : DAY.format(date);
    }
}
