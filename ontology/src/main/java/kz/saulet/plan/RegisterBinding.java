package kz.saulet.plan;

import java.util.Iterator;
import java.util.Map;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/** The registers as Jena's expressions want to see them; a term is made only when asked for. */
final class RegisterBinding extends BindingBase {

    private final Map<Var, Integer> variables;
    private final int[] registers;
    private final Terms terms;

    private final Evaluation evaluation;

    @SuppressWarnings("NullAway")
    RegisterBinding(Map<Var, Integer> variables, Evaluation evaluation) {
        super(null);
        this.variables = variables;
        this.registers = evaluation.registers;
        this.terms = evaluation.terms;
        this.evaluation = evaluation;
    }

    /** Whose registers these are. */
    Evaluation evaluation() {
        return evaluation;
    }

    @Override
    @SuppressWarnings("NullAway")
    protected @Nullable Node get1(Var variable) {
        Integer slot = variables.get(variable);
        return slot == null || registers[slot] == Terms.ANY ? null : terms.node(registers[slot]);
    }

    @Override
    protected boolean contains1(Var variable) {
        Integer slot = variables.get(variable);
        return slot != null && registers[slot] != Terms.ANY;
    }

    @Override
    protected Iterator<Var> vars1() {
        return variables.keySet().stream().filter(this::contains1).iterator();
    }

    @Override
    protected int size1() {
        return (int) variables.keySet().stream().filter(this::contains1).count();
    }

    @Override
    protected boolean isEmpty1() {
        return size1() == 0;
    }

    /** The values of some variables, kept for later. */
    Binding copy(Iterable<Var> some) {
        BindingBuilder builder = BindingFactory.builder();
        for (Var variable : some) {
            Node value = get1(variable);
            if (value != null) {
                builder.add(variable, value);
            }
        }
        return builder.build();
    }

    @Override
    protected Binding detachWithNewParent(Binding parent) {
        return copy(variables.keySet());
    }

    @Override
    public Binding detach() {
        return copy(variables.keySet());
    }
}
