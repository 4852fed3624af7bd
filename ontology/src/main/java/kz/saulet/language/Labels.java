package kz.saulet.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One text in several languages, by BCP 47 tag; a text without a language has the empty tag. */
public record Labels(Map<String, String> byLang) {

    private static final Labels NONE = new Labels(Map.of());

    public Labels {
        byLang = Collections.unmodifiableMap(new LinkedHashMap<>(byLang));
    }

    public static Labels none() {
        return NONE;
    }

    public static Labels of(String kk, String ru, String en) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("kk", kk);
        texts.put("ru", ru);
        texts.put("en", en);
        return new Labels(texts);
    }

    public boolean isEmpty() {
        return byLang.isEmpty();
    }

    /** The text in the asked language only. */
    public Optional<String> exactly(Lang lang) {
        return Optional.ofNullable(byLang.get(lang.tag()));
    }

    /** The text in the asked language, else kk, ru, en, else any; empty when there is none at all. */
    public Optional<Text> text(Lang lang) {
        String wanted = byLang.get(lang.tag());
        if (wanted != null) {
            return Optional.of(new Text(wanted, lang.tag()));
        }
        for (Lang next : Lang.values()) {
            String found = byLang.get(next.tag());
            if (found != null) {
                return Optional.of(new Text(found, next.tag()));
            }
        }
        return byLang.entrySet().stream().findFirst().map(e -> new Text(e.getValue(), e.getKey()));
    }

    /** Like {@link #text(Lang)}, with an empty string when there is no text. */
    public String in(Lang lang) {
        return text(lang).map(Text::value).orElse("");
    }
}
