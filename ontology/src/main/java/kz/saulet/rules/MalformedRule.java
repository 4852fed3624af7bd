package kz.saulet.rules;

import java.io.Serial;
import kz.saulet.language.Labels;

/** A rule file that is not accepted; the sentence tells the methodologist what to change. */
public final class MalformedRule extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Labels sentence;

    /** @param key of the sentence in the message bundles, without {@code rule.malformed.} */
    MalformedRule(String key, Object... values) {
        this(RuleTexts.of("rule.malformed." + key, values));
    }

    private MalformedRule(Labels sentence) {
        super(sentence.byLang().get("en"));
        this.sentence = sentence;
    }

    public Labels sentence() {
        return sentence;
    }
}
