package kz.saulet.norms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** Makes regimes out of the graph of terms: one concept scheme each, told apart by the act it rests on. */
final class RegimeReader {

    private static final String UNVERIFIED = "to-be-verified";
    private static final Node IN_SCHEME = SKOS.inScheme.asNode();
    private static final Node NOTATION = SKOS.notation.asNode();

    private final NormFacts facts;

    RegimeReader(Graph terms, List<NormProblem> problems) {
        this.facts = new NormFacts(terms, problems);
    }

    List<Regime> regimes() {
        return facts.all(SKOS.ConceptScheme.getURI()).stream()
                .map(this::regime)
                .sorted(Comparator.comparing(r -> Optional.ofNullable(r.from()).orElse(LocalDate.MIN)))
                .toList();
    }

    private Regime regime(String iri) {
        String id = Optional.ofNullable(facts.text(iri, "code")).orElseGet(() -> NormReader.last(iri));
        return new Regime(
                iri,
                id,
                facts.label(iri),
                facts.reference(iri, "basedOn"),
                facts.date(iri, "validFrom", id),
                facts.date(iri, "validTo", id),
                facts.status(iri, "factStatus", UNVERIFIED),
                facts.all(IN_SCHEME, iri).stream()
                        .map(this::term)
                        .sorted(Comparator.comparing(Regime.Term::notation))
                        .toList());
    }

    private Regime.Term term(String iri) {
        return new Regime.Term(
                Optional.ofNullable(facts.text(iri, NOTATION)).orElseGet(() -> NormReader.last(iri)),
                facts.label(iri),
                facts.status(iri, "factStatus", UNVERIFIED));
    }
}
