package kz.saulet.rules;

import java.util.Set;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * What became of one example of a rule.
 *
 * @param expectedFoci elements the example says must be reported
 * @param foci elements that were reported
 * @param problem why it is not as the example says, or null
 */
public record ExampleResult(
        String name,
        Verdict expected,
        Verdict verdict,
        Set<String> expectedFoci,
        Set<String> foci,
        @Nullable Labels problem) {

    public boolean passed() {
        return problem == null;
    }
}
