package kz.saulet.norms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * The acts of the norm register and the regimes, as they stand in one state of the estate. Immutable, so that a caller
 * may keep it as long as the estate does not change. A register that contradicts itself is read all the same; what is
 * wrong with it is among the {@linkplain #problems() problems}.
 */
public final class NormRegister {

    /** The graph of the regimes and their terms. */
    public static final String TERMS = GraphNames.reference("terms", "2026");

    private final Map<String, NormAct> acts;
    private final Map<String, NormAct> byIri = new HashMap<>();
    private final List<Succession> successions;
    private final List<Regime> regimes;
    private final List<NormProblem> problems;

    private NormRegister(Map<String, NormAct> acts, List<Succession> successions, List<Regime> regimes) {
        this.acts = acts;
        this.successions = successions;
        this.regimes = regimes;
        this.problems = new ArrayList<>();
        acts.values().forEach(act -> byIri.put(act.iri(), act));
    }

    public static NormRegister read(DatasetGraph estate) {
        return read(graph(estate, GraphNames.NORMS), graph(estate, TERMS));
    }

    /** @param terms the regimes, each a concept scheme */
    public static NormRegister read(Graph norms, Graph terms) {
        List<NormProblem> problems = new ArrayList<>();
        NormReader reader = new NormReader(norms, problems);
        Map<String, NormAct> acts = reader.acts();
        NormRegister register =
                new NormRegister(acts, reader.successions(), new RegimeReader(terms, problems).regimes());
        new NormInspection(register, problems).inspect(reader);
        register.problems.addAll(problems);
        return register;
    }

    private static Graph graph(DatasetGraph estate, String name) {
        Graph graph = estate.getGraph(NodeFactory.createURI(name));
        return graph == null ? GraphFactory.createDefaultGraph() : graph;
    }

    /** In the order of their ids. */
    public List<NormAct> acts() {
        return List.copyOf(acts.values());
    }

    /** @param id such as {@code N-TZ} */
    public Optional<NormAct> act(String id) {
        return Optional.ofNullable(acts.get(id));
    }

    public Optional<NormAct> actAt(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** In the order in which they came into force. */
    public List<Regime> regimes() {
        return regimes;
    }

    /** The later one where two overlap. */
    public Optional<Regime> regimeOn(LocalDate date) {
        return regimes.stream().filter(r -> r.inForceOn(date)).reduce((earlier, later) -> later);
    }

    public List<Succession> successions() {
        return successions;
    }

    /** What contradicts itself, each in a sentence; empty for a sound register. */
    public List<NormProblem> problems() {
        return List.copyOf(problems);
    }

    /** The acts that took the place of this one. */
    public List<NormAct> replacing(NormAct act) {
        return stating(act, a -> a.relations().replaces());
    }

    /** The acts that this one took out of force. */
    public List<NormAct> repealed(NormAct act) {
        return stating(act, a -> a.relations().repealedBy());
    }

    /** The acts that this one changes. */
    public List<NormAct> amended(NormAct act) {
        return stating(act, a -> a.relations().amendedBy());
    }

    /** What a reference to an act and a paragraph means on a day. */
    public NormCitation cite(String act, @Nullable String paragraph, LocalDate date) {
        return new NormCitations(this).cite(act, paragraph, date);
    }

    private List<NormAct> stating(NormAct act, Function<NormAct, java.util.Set<String>> relation) {
        return acts.values().stream()
                .filter(other -> relation.apply(other).contains(act.iri()))
                .sorted(Comparator.comparing(NormAct::id))
                .toList();
    }
}
