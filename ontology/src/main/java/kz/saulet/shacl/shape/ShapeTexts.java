package kz.saulet.shacl.shape;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ResourceBundle;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import org.apache.jena.graph.Node;

/** The sentences of this part in the three languages. */
public final class ShapeTexts {

    private static final String BUNDLE = "kz.saulet.shacl.Messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ShapeTexts() {}

    /** @param values shown as they are, terms in angle brackets */
    public static Labels of(String key, Object... values) {
        Object[] shown = Arrays.stream(values).map(ShapeTexts::shown).toArray();
        Map<String, String> texts = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, lang.locale(), NO_FALLBACK);
            texts.put(lang.tag(), new MessageFormat(bundle.getString(key), lang.locale()).format(shown));
        }
        return new Labels(texts);
    }

    private static String shown(Object value) {
        if (value instanceof Node node) {
            return node.isURI() ? "<" + node.getURI() + ">" : node.isBlank() ? "[ ]" : node.toString();
        }
        return String.valueOf(value);
    }
}
