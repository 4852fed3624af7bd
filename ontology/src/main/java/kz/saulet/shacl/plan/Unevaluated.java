package kz.saulet.shacl.plan;

import java.io.Serial;
import kz.saulet.language.Labels;
import kz.saulet.shacl.shape.ShapeTexts;

/** A constraint that could not be evaluated; neither a pass nor a violation. */
public final class Unevaluated extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Labels sentence;

    /** @param key of the sentence in the message bundles, without {@code error.} */
    public Unevaluated(String key, Object... values) {
        this(ShapeTexts.of("error." + key, values));
    }

    private Unevaluated(Labels sentence) {
        super(sentence.byLang().get("en"), null, false, false);
        this.sentence = sentence;
    }

    public Labels sentence() {
        return sentence;
    }
}
