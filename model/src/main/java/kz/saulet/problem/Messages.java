package kz.saulet.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;

/** The texts of one package: the bundle {@code Messages} beside it, in Kazakh, Russian and English. */
public final class Messages {

    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z][\\w-]*)\\}");

    private final String bundle;
    private final ClassLoader loader;

    private Messages(String bundle, ClassLoader loader) {
        this.bundle = bundle;
        this.loader = loader;
    }

    /** @param anchor any class of the package that the texts belong to */
    public static Messages of(Class<?> anchor) {
        return new Messages(anchor.getPackageName() + ".Messages", anchor.getClassLoader());
    }

    /** A value that reads the same in every language. */
    public static Labels plain(String value) {
        return new Labels(Map.of("", value));
    }

    public String text(String key, Lang lang) {
        return ResourceBundle.getBundle(bundle, lang.locale(), loader).getString(key);
    }

    /** The text with every {@code {name}} replaced; a name without a value stays as it is, so that it is seen. */
    public String text(String key, Lang lang, Map<String, Labels> parameters) {
        return PARAMETER.matcher(text(key, lang)).replaceAll(match -> {
            Labels value = parameters.get(match.group(1));
            return Matcher.quoteReplacement(value == null ? match.group() : value.in(lang));
        });
    }

    /** The text in all languages. */
    public Labels labels(String key) {
        return labels(key, Map.of());
    }

    public Labels labels(String key, Map<String, Labels> parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            texts.put(lang.tag(), text(key, lang, parameters));
        }
        return new Labels(texts);
    }
}
