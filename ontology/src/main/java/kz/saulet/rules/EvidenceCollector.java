package kz.saulet.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Fills the evidence templates of a rule for one violation: first what is there, then what is missing. */
final class EvidenceCollector {

    /** Subject or object of a missing triple for which any value would do. */
    static final String ANY_VALUE = RuleSource.EA + "anyValue";

    /** Subjects of missing triples that begin so stand for one unnamed element that would have all of them. */
    private static final String ANY_ELEMENT = RuleSource.EA + "any-";

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
            fill(account.evidence(), row, quad -> triples.add(triple(quad, false, "")));
        }
        int number = 0;
        for (Binding row : violation.rows()) {
            String own = number++ == 0 ? "" : String.valueOf(number);
            fill(account.missing(), row, quad -> triples.add(triple(quad, true, own)));
        }
        return List.copyOf(triples);
    }

    private void fill(EvidenceTemplate template, Binding row, Consumer<Quad> target) {
        Binding bound = merged(row, context);
        for (Binding solution : solutions(template.where(), bound)) {
            Binding all = merged(solution, bound);
            List<Quad> filled = template.quads().stream()
                    .map(quad -> Substitute.substitute(quad, all))
                    .toList();
            Set<Node> incomplete = filled.stream()
                    .filter(quad -> !quad.isConcrete() && isUnnamed(quad.getSubject()))
                    .map(Quad::getSubject)
                    .collect(Collectors.toSet());
            filled.stream()
                    .filter(quad -> quad.isConcrete() && !incomplete.contains(quad.getSubject()))
                    .forEach(target);
        }
    }

    /** With a part of what an unnamed element would have, more would be claimed missing than the rule missed. */
    private static boolean isUnnamed(Node subject) {
        return subject.isURI() && subject.getURI().startsWith(ANY_ELEMENT);
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

    /** @param own tells the unnamed elements of one row of the violation from those of another */
    private static EvidenceTriple triple(Quad quad, boolean missing, String own) {
        String subject = quad.getSubject().getURI();
        String object = FindingWriter.lexical(quad.getObject());
        boolean unnamed = missing && isUnnamed(quad.getSubject());
        return new EvidenceTriple(
                unnamed ? "?" + subject.substring(ANY_ELEMENT.length()) + own : subject,
                quad.getPredicate().getURI(),
                missing && object.equals(ANY_VALUE) ? "" : object,
                missing,
                quad.getGraph().getURI());
    }
}
