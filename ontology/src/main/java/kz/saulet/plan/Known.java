package kz.saulet.plan;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Var;

/** What is bound at a point of a plan: surely, or perhaps. */
final class Known {

    private final Set<Var> certain;
    private final Set<Var> possible;

    private Known(Set<Var> certain, Set<Var> possible) {
        this.certain = certain;
        this.possible = possible;
    }

    static Known nothing() {
        return new Known(new HashSet<>(), new HashSet<>());
    }

    Known copy() {
        return new Known(new HashSet<>(certain), new HashSet<>(possible));
    }

    void bind(Set<Var> surely, Set<Var> perhaps) {
        certain.addAll(surely);
        possible.addAll(surely);
        possible.addAll(perhaps);
    }

    boolean certain(Set<Var> variables) {
        return certain.containsAll(variables);
    }

    boolean certain(Var variable) {
        return certain.contains(variable);
    }

    Set<Var> possible() {
        return possible;
    }
}
