package kz.saulet.plan;

import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.path.Path;

/** What a group of a query consists of, in the order written. */
sealed interface Item {

    /** Patterns between two other items may be matched in any order. */
    sealed interface Movable extends Item {

        /** The variables it binds. */
        Set<Var> variables();
    }

    record Triple(PatternStep.Pattern pattern, Set<Var> variables) implements Movable {}

    record PathBetween(int graph, int subject, Path path, int object, Set<Var> variables) implements Movable {}

    /**
     * Holds for all that follows up to its end.
     *
     * @param needs variables of the group that it looks at
     * @param early whether it may be tested as soon as these are bound
     */
    record Filter(Expr expression, int graph, Set<Var> needs, boolean early) implements Item {}

    record FilterEnd(List<Filter> filters) implements Item {}

    record Optional(Op part, int graph, Set<Var> binds) implements Item {}

    record Union(List<Op> branches, int graph, Set<Var> surely, Set<Var> perhaps) implements Item {}

    record Extend(Var target, Expr expression, int graph) implements Item {}

    /** @param conditions of a left join; of no use otherwise */
    record Join(RowSource part, Set<Var> surely, Set<Var> perhaps, boolean optional, List<Expr> conditions, int graph)
            implements Item {}

    record Minus(RowSource part) implements Item {}
}
