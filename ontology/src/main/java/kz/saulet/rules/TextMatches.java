package kz.saulet.rules;

import java.io.Serial;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase2;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The function {@code ea:matches(text, pattern)} of rule queries: whether the pattern is found anywhere but inside a word.
 * Unlike {@code REGEX} it compiles a pattern
 * that is data only once, and a pattern that can't be compiled breaks the rule instead of silently matching nothing.
 */
public final class TextMatches extends FunctionBase2 {

    static final String NAME = RuleSource.EA + "matches";

    private static final int KEPT = 2_000;
    private static final Map<String, TextPattern> COMPILED = new ConcurrentHashMap<>();

    static void register() {
        FunctionRegistry.get().put(NAME, TextMatches.class);
        FunctionRegistry.get().put(TextAffirms.NAME, TextAffirms.class);
    }

    @Override
    public NodeValue exec(NodeValue text, NodeValue pattern) {
        return NodeValue.booleanReturn(compiled(pattern.asString()).isIn(text.asString()));
    }

    static TextPattern compiled(String pattern) {
        if (COMPILED.size() > KEPT) {
            COMPILED.clear();
        }
        try {
            return COMPILED.computeIfAbsent(pattern, TextPattern::new);
        } catch (PatternSyntaxException e) {
            throw new BrokenPattern(pattern, e);
        }
    }

    /** Not an exception, because a filter takes every exception for "false", and the rule would pass. */
    static final class BrokenPattern extends Error {

        @Serial
        private static final long serialVersionUID = 1L;

        BrokenPattern(String pattern, PatternSyntaxException cause) {
            super(cause.getDescription() + ": " + pattern, cause);
        }
    }
}
