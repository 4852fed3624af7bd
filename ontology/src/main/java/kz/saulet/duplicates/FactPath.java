package kz.saulet.duplicates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A way from an element to what it is compared by, written as local names of the vocabulary: {@code supportsFunction},
 * {@code ^toSystem/fromSystem} (against the arrow, then along the next).
 */
public record FactPath(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("\\^?[A-Za-z][A-Za-z0-9]*");

    public FactPath {
        steps = List.copyOf(steps);
    }

    /** @param inverse true to go from the object to the subject */
    public record Step(String property, boolean inverse) {}

    /** @throws MalformedProfile when the text is no path */
    static FactPath of(String text) {
        List<Step> steps = new ArrayList<>();
        for (String part : text.strip().split("/", -1)) {
            String step = part.strip();
            if (!STEP.matcher(step).matches()) {
                throw new MalformedProfile("No path of relations: " + text);
            }
            boolean inverse = step.startsWith("^");
            steps.add(new Step(inverse ? step.substring(1) : step, inverse));
        }
        return new FactPath(steps);
    }
}
