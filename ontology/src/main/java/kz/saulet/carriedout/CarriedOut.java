package kz.saulet.carriedout;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.plan.Plans;
import kz.saulet.plan.Session;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/**
 * What would change in the estate if a proposal were carried out. All updates read the estate as it is, so their order does
 * not matter; what one of them states stands, whatever another takes away. Any number of threads may ask at once.
 */
public final class CarriedOut {

    private static final Node CONTENT = NodeFactory.createURI(GraphNames.ofPath("proposal/checked"));
    private static final Var SYSTEM = Var.alloc("system");
    private static final Duration TIME = Duration.ofSeconds(2);
    private static final int MOST_ROWS = 100_000;

    private static final Query OF_SYSTEM = Transitions.system();
    private static final List<Transition> ALL = Transitions.all();
    private static final Plans PLANS = new Plans();

    private final Session session;
    private final Binding given;
    private final long deadline = System.nanoTime() + TIME.toNanos();
    private final Set<Quad> adds = new LinkedHashSet<>();
    private final Set<Quad> deletes = new LinkedHashSet<>();

    private CarriedOut(String proposal, Graph content, Snapshot estate) {
        this.session = new Session(estate.with(CONTENT, Description.of(proposal, content)), null);
        this.given =
                BindingFactory.binding(Var.alloc("proposal"), NodeFactory.createURI(proposal), Var.alloc("g"), CONTENT);
    }

    /**
     * @param proposal IRI of the proposal
     * @param content its description as triples
     * @return what would really change: nothing when the description says nothing of the estate
     * @throws QueryCancelledException when it takes longer than a check may take
     */
    public static ChangeSet changes(String proposal, Graph content, Snapshot estate) {
        CarriedOut carriedOut = new CarriedOut(proposal, content, estate);
        carriedOut
                .rows(OF_SYSTEM, carriedOut.given)
                .forEach(row -> carriedOut.run(BindingFactory.binding(carriedOut.given, SYSTEM, row.get(SYSTEM))));
        return carriedOut.effective(estate);
    }

    private void run(Binding bound) {
        ALL.forEach(transition -> rows(transition.where(), bound).forEach(row -> {
            fill(transition.deletes(), bound, row, deletes::add);
            fill(transition.inserts(), bound, row, adds::add);
        }));
    }

    private List<Binding> rows(Query query, Binding bound) {
        List<Binding> rows = PLANS.select(query, bound, session, deadline, MOST_ROWS);
        if (rows.size() > MOST_ROWS) {
            throw new QueryCancelledException();
        }
        return rows;
    }

    /** Quads with a variable that has no value are left out, as SPARQL does. */
    private static void fill(List<Quad> template, Binding bound, Binding row, Consumer<Quad> target) {
        template.stream()
                .map(quad -> Substitute.substitute(Substitute.substitute(quad, row), bound))
                .filter(Quad::isConcrete)
                .forEach(target);
    }

    private ChangeSet effective(Snapshot estate) {
        Homes homes = new Homes(estate.dataset());
        Set<Quad> added = homes.of(adds);
        Set<Quad> deleted = homes.of(deletes);
        deleted.removeAll(added);
        deleted.removeIf(quad -> !homes.has(quad));
        added.removeIf(homes::has);
        return new ChangeSet(added, deleted);
    }
}
