package kz.saulet.importers;

import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import kz.saulet.document.RejectedFile;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;

/** Says in all languages why a file was refused and what the person can do about it. */
public final class RejectionTexts {

    private static final String BUNDLE = "kz.saulet.importers.Messages";

    private RejectionTexts() {}

    /** @param maxMegabytes the size limit that applied, named in the sentence about files that are too large */
    public static Labels of(RejectedFile rejected, long maxMegabytes) {
        return of(rejected.reason(), rejected.fileName(), maxMegabytes);
    }

    /** The sentence for a reason, with the file named. */
    public static Labels of(RejectedFile.Reason reason, String fileName, long maxMegabytes) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            ResourceBundle bundle = ResourceBundle.getBundle(
                    BUNDLE,
                    lang.locale(),
                    RejectionTexts.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            String pattern = bundle.getString(key(reason));
            sentences.put(lang.tag(), new MessageFormat(pattern, lang.locale()).format(args(fileName, maxMegabytes)));
        }
        return new Labels(sentences);
    }

    static String key(RejectedFile.Reason reason) {
        return "file.rejected." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object[] args(String fileName, long maxMegabytes) {
        return new Object[] {fileName, maxMegabytes};
    }
}
