package kz.saulet.rules;

import java.text.MessageFormat;
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

    private RuleTexts() {}

    /** @param values strings, or {@link Labels} which are shown in the language of each sentence */
    static Labels of(String key, Object... values) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, lang.locale(), NO_FALLBACK);
            texts.put(lang.tag(), new MessageFormat(bundle.getString(key), lang.locale()).format(inLang(values, lang)));
        }
        return new Labels(texts);
    }

    private static Object[] inLang(Object[] values, Lang lang) {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = values[i] instanceof Labels labels ? labels.in(lang) : String.valueOf(values[i]);
        }
        return shown;
    }
}
