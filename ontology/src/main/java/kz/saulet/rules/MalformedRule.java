package kz.saulet.rules;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import kz.saulet.language.Labels;

/** A rule file that is not accepted; the sentence tells the methodologist what to change. */
public final class MalformedRule extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final int line;
    private final transient List<String> values;
    private final transient Labels sentence;

    /** @param key of the sentence in the message bundles, without {@code rule.malformed.} */
    MalformedRule(String key, Object... values) {
        this(0, key, values);
    }

    /** @param line of the text that is the last value, or of the file where there is no such text; 0 when unknown */
    MalformedRule(int line, String key, Object... values) {
        this(key, line, RuleTexts.of("rule.malformed." + key, values), values);
    }

    private MalformedRule(String code, int line, Labels sentence, Object... values) {
        super(sentence.byLang().get("en"));
        this.code = code;
        this.line = line;
        this.values = Arrays.stream(values).map(String::valueOf).toList();
        this.sentence = sentence;
    }

    public Labels sentence() {
        return sentence;
    }

    String code() {
        return code;
    }

    int line() {
        return line;
    }

    /** What the sentence names, in the words of the file where possible. */
    List<String> values() {
        return values;
    }
}
