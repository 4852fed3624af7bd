package kz.saulet.shacl.plan;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.expr.NodeValue;

/** The order of values as the comparison operators of SPARQL see it. */
final class Order {

    static final int LESS = -1;
    static final int EQUAL = 0;
    static final int GREATER = 1;
    /** The two values have no order, which every comparison takes for a failure. */
    static final int NONE = 9;

    private Order() {}

    static int compare(NodeValue one, NodeValue other) {
        try {
            int order = NodeValue.compare(one, other);
            return order == Expr.CMP_INDETERMINATE ? NONE : Integer.signum(order);
        } catch (ExprException e) {
            return NONE;
        }
    }
}
