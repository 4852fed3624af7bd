package kz.saulet.duplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.duplicates.PairScore;
import kz.saulet.metamodel.Kind;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Pairs of elements that look alike, and what people decided about them. */
@ApplicationScoped
public class Duplicates {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LONGEST_REASON = 4000;

    private DuplicateFinder finder;
    private PairViews views;
    private PairDecisions decisions;
    private MetamodelRegistry metamodel;
    private Permissions permissions;

    @Inject
    public Duplicates(
            DuplicateFinder finder,
            PairViews views,
            PairDecisions decisions,
            MetamodelRegistry metamodel,
            Permissions permissions) {
        this.finder = finder;
        this.views = views;
        this.decisions = decisions;
        this.metamodel = metamodel;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Duplicates() {}

    /** The kinds that are compared, in the order of display. */
    public List<Kind> kinds() {
        return finder.profiles().all().stream()
                .flatMap(profile -> metamodel.current().kind(profile.kind()).stream())
                .toList();
    }

    /** True when elements of a kind are compared with each other. */
    public boolean compares(Kind kind) {
        return kinds().stream().anyMatch(compared -> kind.isA(compared.iri()));
    }

    /** @throws NotFound for a kind that is unknown or not compared */
    @Transactional
    public PairPage list(DuplicateQuery query) {
        Map<String, Found> all = finder.found(PATIENCE);
        FindingState state = finder.state();
        if (!state.complete()) {
            return new PairPage(query.kindId() == null ? "" : query.kindId(), List.of(), 0, state);
        }
        String kind = kind(query, all);
        Found found = Optional.ofNullable(all.get(kind)).orElseThrow(() -> NotFound.kind(kind));
        Map<String, PairDecision> decided = decisions.lastOf(kind);
        List<FoundPair> pairs = Stream.concat(found.pairs().values().stream(), onlyDecided(found, decided))
                .filter(pair -> isReadable(pair) && fits(pair, query))
                .filter(pair -> query.decisions().admits(view(pair, decided)))
                .toList();
        PairViews.Names names = views.names();
        List<PairRow> rows = pairs.stream()
                .skip(query.offset())
                .limit(query.limit())
                .map(pair -> views.row(pair, decided.get(pair.id()), names))
                .toList();
        return new PairPage(kind, rows, pairs.size(), state);
    }

    private String kind(DuplicateQuery query, Map<String, Found> all) {
        String asked = query.kindId();
        if (asked == null) {
            return all.keySet().stream().findFirst().orElse("");
        }
        Kind kind = metamodel.current().kind(asked).orElseThrow(() -> NotFound.kind(asked));
        return all.keySet().stream()
                .filter(id -> metamodel
                        .current()
                        .kind(id)
                        .filter(c -> kind.isA(c.iri()))
                        .isPresent())
                .findFirst()
                .orElseThrow(() -> NotFound.kind(asked));
    }

    /** Pairs that were decided once and are not alike enough any more. */
    private static Stream<FoundPair> onlyDecided(Found found, Map<String, PairDecision> decided) {
        return decided.values().stream()
                .filter(d -> !found.pairs().containsKey(d.pair()))
                .flatMap(d -> found.pair(d.pair(), d.one(), d.other()).stream());
    }

    private static @Nullable DecisionView view(FoundPair pair, Map<String, PairDecision> decided) {
        PairDecision decision = decided.get(pair.id());
        return decision == null ? null : decision.view(pair);
    }

    private boolean isReadable(FoundPair pair) {
        return permissions.mayRead(pair.one().graph())
                && permissions.mayRead(pair.other().graph());
    }

    private static boolean fits(FoundPair pair, DuplicateQuery query) {
        boolean reported = pair.score() > 0;
        boolean enough = reported ? pair.score() >= query.least() : query.decisions() != DecisionFilter.ALL;
        String body = query.body();
        String element = query.element();
        return enough && (body == null || pair.ofBody(body)) && (element == null || pair.concerns(element));
    }

    /** @throws NotFound for two elements that neither look alike nor were ever decided about, or are gone */
    @Transactional
    public PairView pair(String id) {
        return view(find(id));
    }

    private FoundPair find(String id) {
        Map<String, Found> all = finder.found(PATIENCE);
        Optional<FoundPair> reported = all.values().stream()
                .flatMap(found -> Stream.ofNullable(found.pairs().get(id)))
                .findFirst();
        return reported.or(
                        () -> decisions.of(id).stream().findFirst().flatMap(d -> Optional.ofNullable(all.get(d.kind()))
                                .flatMap(f -> f.pair(id, d.one(), d.other()))))
                .filter(this::isReadable)
                .orElseThrow(() -> NotFound.duplicatePair(id));
    }

    private PairView view(FoundPair pair) {
        PairViews.Names names = views.names();
        List<PairDecision> history = decisions.of(pair.id());
        PairScore score = PairViews.explain(pair);
        return new PairView(
                views.row(pair, history.stream().findFirst().orElse(null), names),
                pair.one().population().profile().threshold(),
                score.divisor(),
                score.parts().stream().map(part -> views.part(part, names)).toList(),
                history.stream().map(d -> d.view(pair)).toList(),
                permissions.mayDecideDuplicates(),
                finder.state());
    }

    /**
     * Decides about a pair; the decision holds until either side is compared by other facts.
     *
     * @throws kz.saulet.problem.StaleRecord when somebody else decided meanwhile
     */
    @Transactional
    public PairView decide(String id, DecisionInput input) {
        permissions.requireDecideDuplicates();
        DecisionInput complete = new DecisionInput(
                input.version(), input.verdict(), input.reason().strip());
        requireReason(complete);
        FoundPair pair = find(id);
        decisions.add(pair, complete, permissions.person().login());
        return view(pair);
    }

    private static void requireReason(DecisionInput input) {
        if (input.verdict() != PairVerdict.OPEN && input.reason().isEmpty()) {
            throw new InvalidInput(new FieldError("reason", "required"));
        }
        if (input.reason().length() > LONGEST_REASON) {
            throw new InvalidInput(new FieldError("reason", "too-long", "max", Integer.toString(LONGEST_REASON)));
        }
    }
}
