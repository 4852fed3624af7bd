package kz.saulet.norms;

import kz.saulet.language.Labels;
import kz.saulet.language.Sentences;

/** The register's own sentences in the three languages. */
final class NormTexts {

    private static final Sentences SENTENCES = new Sentences(NormTexts.class);

    private NormTexts() {}

    static Labels of(String key, Object... values) {
        return SENTENCES.of(key, values);
    }
}
