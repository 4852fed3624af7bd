package kz.saulet.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Fills the evidence templates of a rule for one violation: first what is there, then what is missing. */
final class EvidenceCollector {

    /** Object of a missing triple for which any value would do. */
    static final String ANY_VALUE = RuleSource.EA + "anyValue";

    private static final int LIMIT = 200;

    private final RuleQueryRunner queries;
    private final Binding context;

    EvidenceCollector(RuleQueryRunner queries, Binding context) {
        this.queries = queries;
        this.context = context;
    }

    List<EvidenceTriple> collect(Rule.Account account, Violation violation) {
        Set<EvidenceTriple> triples = new LinkedHashSet<>();
        for (Binding row : violation.rows()) {
            fill(account.evidence(), row, quad -> triples.add(triple(quad, false)));
        }
        for (Binding row : violation.rows()) {
            fill(account.missing(), row, quad -> triples.add(triple(quad, true)));
        }
        return List.copyOf(triples);
    }

    private void fill(EvidenceTemplate template, Binding row, Consumer<Quad> target) {
        Binding bound = merged(row, context);
        for (Binding solution : solutions(template.where(), bound)) {
            Binding all = merged(solution, bound);
            template.quads().stream()
                    .map(quad -> Substitute.substitute(quad, all))
                    .filter(Quad::isConcrete)
                    .forEach(target);
        }
    }

    private List<Binding> solutions(@org.jspecify.annotations.Nullable Query where, Binding bound) {
        if (where == null) {
            return List.of(BindingFactory.empty());
        }
        return queries.select(where, bound, LIMIT);
    }

    private static Binding merged(Binding stronger, Binding weaker) {
        BindingBuilder builder = BindingFactory.builder();
        stronger.forEach(builder::add);
        weaker.forEach((variable, value) -> {
            if (!stronger.contains(variable)) {
                builder.add(variable, value);
            }
        });
        return builder.build();
    }

    private static EvidenceTriple triple(Quad quad, boolean missing) {
        String object = FindingWriter.lexical(quad.getObject());
        return new EvidenceTriple(
                quad.getSubject().getURI(),
                quad.getPredicate().getURI(),
                missing && object.equals(ANY_VALUE) ? "" : object,
                missing,
                quad.getGraph().getURI());
    }
}
