package kz.saulet.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;

/**
 * Finds queries whose patterns share no variable, so that every row of one is joined with every row of the other. Such a
 * query is right on the few triples of an example and never ends over an estate.
 */
final class CrossProduct {

    private final Set<Var> given;
    private final Map<Var, Var> leaders = new HashMap<>();
    private final Set<Var> searched = new HashSet<>();

    /** @param given variables bound beforehand, which join nothing */
    private CrossProduct(Set<Var> given) {
        this.given = given;
    }

    static boolean in(Query query, Set<Var> given) {
        CrossProduct product = new CrossProduct(given);
        product.read(query.getQueryPattern());
        return product.parts() > 1;
    }

    private void read(Element element) {
        if (element instanceof ElementGroup group) {
            group.getElements().forEach(this::read);
        } else if (element instanceof ElementNamedGraph named) {
            read(named.getElement());
        } else if (element instanceof ElementPathBlock block) {
            for (TriplePath triple : block.getPattern()) {
                read(triple);
            }
        } else if (element instanceof ElementFilter filter) {
            join(filter.getExpr().getVarsMentioned());
        } else if (element instanceof ElementBind bind) {
            List<Var> joined = new ArrayList<>(bind.getExpr().getVarsMentioned());
            joined.add(bind.getVar());
            join(joined);
        } else if (element instanceof ElementSubQuery sub) {
            join(sub.getQuery().getProjectVars());
        } else {
            join(PatternVars.vars(element));
        }
    }

    private void read(TriplePath triple) {
        List<Var> vars = new ArrayList<>();
        if (triple.getSubject().isVariable()) {
            vars.add(Var.alloc(triple.getSubject()));
        }
        if (triple.getPredicate() != null && triple.getPredicate().isVariable()) {
            vars.add(Var.alloc(triple.getPredicate()));
        }
        if (triple.getObject().isVariable()) {
            vars.add(Var.alloc(triple.getObject()));
        }
        join(vars);
        // a triple that also names something given is looked up from there, and is small
        boolean anchored = vars.removeAll(given) || !triple.getSubject().isVariable();
        if (!anchored) {
            searched.addAll(vars);
        }
    }

    private void join(Collection<Var> vars) {
        List<Var> free = vars.stream().filter(v -> !given.contains(v)).toList();
        free.forEach(v -> leaders.put(leader(v), leader(free.get(0))));
    }

    private Var leader(Var variable) {
        Var found = variable;
        while (leaders.containsKey(found) && !leaders.get(found).equals(found)) {
            found = leaders.get(found);
        }
        return found;
    }

    private long parts() {
        return searched.stream().map(this::leader).distinct().count();
    }
}
