package kz.saulet.rules;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import kz.saulet.graph.GraphNames;
import kz.saulet.norms.NormRegister;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * Which quads of the estate the queries of a rule may look at, told from their text alone: the graphs, predicates and fixed
 * ends of all patterns, and the names that sentences show. It never tells too little, so a change of quads outside it leaves
 * every verdict of the rule as it is. Coarser than {@link kz.saulet.plan.Reads}, and known without an evaluation.
 */
public final class RuleFootprint {

    private static final Set<Node> NAMES = Set.of(RDFS.label.asNode(), SKOS.prefLabel.asNode());
    private static final Set<String> REGISTER = Set.of(GraphNames.NORMS, NormRegister.TERMS);

    private final Set<FootprintPattern> patterns;

    private RuleFootprint(Set<FootprintPattern> patterns) {
        this.patterns = patterns;
    }

    public static RuleFootprint of(Rule rule) {
        Set<FootprintPattern> patterns = new LinkedHashSet<>();
        FootprintReader reader = new FootprintReader(patterns);
        queries(rule).forEach(reader::read);
        return new RuleFootprint(Set.copyOf(patterns));
    }

    private static Stream<Query> queries(Rule rule) {
        Stream<@Nullable Query> single = Stream.of(
                rule.applicability().applies(),
                rule.inspection().scope(),
                rule.inspection().violations(),
                rule.account().evidence().where(),
                rule.account().missing().where());
        return Stream.concat(
                single.flatMap(Stream::ofNullable),
                rule.applicability().needs().stream().map(Rule.Need::ask));
    }

    /** The bodies whose checks may read the quad. */
    public Readers readers(Quad quad) {
        Set<String> bodies = new LinkedHashSet<>();
        for (FootprintPattern pattern : patterns) {
            pattern.reader(quad).ifPresent(bodies::add);
        }
        return new Readers(isName(quad) || bodies.remove(FootprintPattern.ANY_BODY), Set.copyOf(bodies));
    }

    /**
     * Who may read a quad.
     *
     * @param all true for every body
     * @param bodies ids of those who may when not all may
     */
    public record Readers(boolean all, Set<String> bodies) {

        public boolean isNobody() {
            return !all && bodies.isEmpty();
        }

        /** @param body id of a body */
        public boolean has(String body) {
            return all || bodies.contains(body);
        }
    }

    private static boolean isName(Quad quad) {
        return NAMES.contains(quad.getPredicate());
    }

    /** Whether the quad belongs to the norms, on which the ground of every verdict rests. */
    public static boolean isNorm(Quad quad) {
        return REGISTER.contains(quad.getGraph().getURI());
    }
}
