package kz.saulet.language;

import java.util.Locale;

/** A language of the product. The order of the constants is the fall-back order. */
public enum Lang {
    KK,
    RU,
    EN;

    /** The BCP 47 tag: {@code kk}, {@code ru}, {@code en}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag());
    }

    /** The language of a tag such as {@code ru} or {@code ru-KZ}; {@code kz} is accepted for Kazakh; anything else is Russian. */
    public static Lang of(String tag) {
        String primary = tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return switch (primary) {
            case "kk", "kz" -> KK;
            case "en" -> EN;
            default -> RU;
        };
    }
}
