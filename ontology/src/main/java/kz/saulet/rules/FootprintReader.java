package kz.saulet.rules;

import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementAssign;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.ElementUnion;

/** Collects the patterns of queries that {@link QueryGuard} let through, each with the graph it is asked of. */
final class FootprintReader {

    private final Set<FootprintPattern> patterns;

    FootprintReader(Set<FootprintPattern> patterns) {
        this.patterns = patterns;
    }

    void read(Query query) {
        read(query, Node.ANY);
    }

    private void read(Query query, Node graph) {
        query.getProject().getExprs().values().forEach(expr -> read(expr, graph));
        query.getHavingExprs().forEach(expr -> read(expr, graph));
        if (query.getQueryPattern() != null) {
            read(query.getQueryPattern(), graph);
        }
    }

    private void read(Element element, Node graph) {
        if (element instanceof ElementGroup group) {
            group.getElements().forEach(part -> read(part, graph));
        } else if (element instanceof ElementUnion union) {
            union.getElements().forEach(part -> read(part, graph));
        } else if (element instanceof ElementOptional optional) {
            read(optional.getOptionalElement(), graph);
        } else if (element instanceof ElementMinus minus) {
            read(minus.getMinusElement(), graph);
        } else if (element instanceof ElementNamedGraph named) {
            read(named.getElement(), named.getGraphNameNode());
        } else if (element instanceof ElementPathBlock block) {
            block.getPattern().forEach(triple -> add(triple, graph));
        } else if (element instanceof ElementFilter filter) {
            read(filter.getExpr(), graph);
        } else if (element instanceof ElementBind bind) {
            read(bind.getExpr(), graph);
        } else if (element instanceof ElementAssign assign) {
            read(assign.getExpr(), graph);
        } else if (element instanceof ElementSubQuery sub) {
            read(sub.getQuery(), graph);
        } else if (!(element instanceof ElementData || element instanceof ElementTriplesBlock)) {
            throw new IllegalArgumentException("Unknown part of a query: " + element);
        }
    }

    private void read(Expr expr, Node graph) {
        if (expr instanceof ExprFunctionOp exists) {
            read(exists.getElement(), graph);
        } else if (expr instanceof ExprFunction function) {
            function.getArgs().forEach(argument -> read(argument, graph));
        }
    }

    /** A path may pass through anything between its ends, by any of its predicates. */
    private void add(TriplePath triple, Node graph) {
        Node predicate = triple.getPredicate();
        if (predicate != null) {
            patterns.add(new FootprintPattern(graph, triple.getSubject(), predicate, triple.getObject()));
            return;
        }
        PathSteps steps = PathSteps.of(triple.getPath());
        if (steps.any()) {
            patterns.add(new FootprintPattern(graph, Node.ANY, Node.ANY, Node.ANY));
        }
        steps.named().forEach(step -> patterns.add(new FootprintPattern(graph, Node.ANY, step, Node.ANY)));
    }
}
