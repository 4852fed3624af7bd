package kz.saulet.rules;

import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A tiny case with the verdict that a rule must give it.
 *
 * @param name local name within the file, such as {@code pass}
 * @param foci exactly the elements that must be reported; empty when only the verdict counts
 */
public record RuleExample(
        String rule, String name, Verdict verdict, Set<String> foci, CheckInput input, DatasetGraph estate) {}
