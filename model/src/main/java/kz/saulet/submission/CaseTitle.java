package kz.saulet.submission;

import java.util.LinkedHashMap;
import java.util.Map;
import kz.saulet.language.Labels;

/** The title of a case; a language in which nothing was written is left out, so that reading falls back. */
final class CaseTitle {

    private CaseTitle() {}

    static Labels of(String kk, String ru, String en) {
        Map<String, String> texts = new LinkedHashMap<>();
        put(texts, "kk", kk);
        put(texts, "ru", ru);
        put(texts, "en", en);
        return new Labels(texts);
    }

    private static void put(Map<String, String> texts, String lang, String text) {
        if (!text.isEmpty()) {
            texts.put(lang, text);
        }
    }
}
