package kz.saulet.plan;

import java.util.Arrays;
import java.util.List;
import kz.saulet.snapshot.TermPool;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * Fills the registers of a plan: constants with their numbers, given variables with what is given, the rest empty. The
 * numbers that constants have in the dictionary of an estate are looked up once.
 */
final class Constants {

    private final Node[] terms;

    /** For each register the variable, or null for a constant. */
    private final Var[] variables;

    private volatile Known known = new Known(null, new int[0]);

    /** @param ids by register; {@link Terms#NONE} as long as the estate does not know the term */
    private record Known(@Nullable TermPool pool, int[] ids) {}

    Constants(List<Node> terms) {
        this.terms = terms.toArray(Node[]::new);
        this.variables = terms.stream().map(t -> t instanceof Var v ? v : null).toArray(Var[]::new);
    }

    int[] registers(Terms dictionary, Binding given) {
        int[] ids = ids(dictionary.pool());
        int[] registers = new int[terms.length];
        for (int i = 0; i < registers.length; i++) {
            if (variables[i] == null) {
                registers[i] = dictionary.isSettled(ids[i]) ? ids[i] : constant(i, ids, dictionary);
            } else {
                Node term = given.get(variables[i]);
                registers[i] = term == null ? Terms.ANY : dictionary.intern(term);
            }
        }
        return registers;
    }

    /** Two threads may find out the same; a number, once known, stays. */
    private int constant(int register, int[] ids, Terms dictionary) {
        ids[register] = dictionary.pool().id(terms[register]);
        return dictionary.intern(terms[register]);
    }

    private int[] ids(TermPool pool) {
        Known now = known;
        if (now.pool() != pool) {
            int[] ids = new int[terms.length];
            Arrays.fill(ids, Terms.NONE);
            now = new Known(pool, ids);
            known = now;
        }
        return now.ids();
    }
}
