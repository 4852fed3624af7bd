package kz.saulet.rules;

import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase2;

/**
 * The function {@code ea:affirms(text, pattern)} of rule queries: like {@link TextMatches}, but a mention that its own
 * clause denies does not count.
 */
public final class TextAffirms extends FunctionBase2 {

    static final String NAME = RuleSource.EA + "affirms";

    @Override
    public NodeValue exec(NodeValue text, NodeValue pattern) {
        return NodeValue.booleanReturn(TextMatches.compiled(pattern.asString()).isAffirmedIn(text.asString()));
    }
}
