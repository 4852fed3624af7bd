package kz.saulet.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleInspection;
import org.jspecify.annotations.Nullable;

/** Inspects rules, and remembers the answers: the same texts always get the same one. */
@ApplicationScoped
public class Inspections {

    private static final int REMEMBERED = 600;

    private final Map<Question, RuleInspection> answers = Collections.synchronizedMap(new LinkedHashMap<>(64, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, RuleInspection> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** @param inForce the same rule as it is in force, or null for a new one */
    public RuleInspection of(RuleFiles files, @Nullable RuleFiles inForce) {
        Question question = new Question(files, inForce);
        RuleInspection known = answers.get(question);
        if (known == null) {
            known = RuleInspection.of(files, inForce);
            answers.put(question, known);
        }
        return known;
    }

    private record Question(RuleFiles files, @Nullable RuleFiles inForce) {}
}
