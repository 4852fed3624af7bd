package kz.saulet.shacl.shape;

import java.io.Serial;
import kz.saulet.language.Labels;

/** Shapes that are not accepted, as a whole; the sentence tells their author what to change. */
public final class RefusedShapes extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient Labels sentence;

    /** @param reason key of the sentence in the message bundles, without {@code shapes.} */
    public RefusedShapes(String reason, Object... values) {
        this(reason, ShapeTexts.of("shapes." + reason, values));
    }

    private RefusedShapes(String reason, Labels sentence) {
        super(sentence.byLang().get("en"));
        this.reason = reason;
        this.sentence = sentence;
    }

    /** What kind of refusal it is, for callers that tell them apart. */
    public String reason() {
        return reason;
    }

    public Labels sentence() {
        return sentence;
    }
}
