package kz.saulet.rules;

import java.time.LocalDate;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.language.Sentences;

/** The engine's own sentences in the three languages. */
final class RuleTexts {

    private static final Sentences SENTENCES = new Sentences(RuleTexts.class);

    private RuleTexts() {}

    /** @param values strings, numbers, days, or {@link Labels} which are shown in the language of each sentence */
    static Labels of(String key, Object... values) {
        return SENTENCES.of(key, values);
    }

    /** A day as it is written in the language. */
    static String day(LocalDate date, Lang lang) {
        return Sentences.day(date, lang);
    }
}
