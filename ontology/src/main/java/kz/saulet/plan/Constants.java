package kz.saulet.plan;

import java.util.List;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Fills the registers of a plan: constants with their numbers, given variables with what is given, the rest empty. */
final class Constants {

    private final Node[] terms;

    /** For each register the variable, or null for a constant. */
    private final Var[] variables;

    Constants(List<Node> terms) {
        this.terms = terms.toArray(Node[]::new);
        this.variables = terms.stream().map(t -> t instanceof Var v ? v : null).toArray(Var[]::new);
    }

    int[] registers(Terms dictionary, Binding given) {
        int[] registers = new int[terms.length];
        for (int i = 0; i < registers.length; i++) {
            Node term = variables[i] == null ? terms[i] : given.get(variables[i]);
            registers[i] = term == null ? Terms.ANY : dictionary.intern(term);
        }
        return registers;
    }
}
