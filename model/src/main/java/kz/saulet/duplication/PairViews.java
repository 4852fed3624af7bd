package kz.saulet.duplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.architecture.ElementAddress;
import kz.saulet.architecture.ElementSummaries;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.duplicates.Described;
import kz.saulet.duplicates.DuplicateScan;
import kz.saulet.duplicates.PairScore;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Permissions;
import org.jspecify.annotations.Nullable;

/** Turns pairs of places into what people read. */
@ApplicationScoped
public class PairViews {

    private GraphStore store;
    private MetamodelRegistry metamodel;
    private Permissions permissions;

    @Inject
    public PairViews(GraphStore store, MetamodelRegistry metamodel, Permissions permissions) {
        this.store = store;
        this.metamodel = metamodel;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PairViews() {}

    /** Remembers the names it has read, for one answer. */
    Names names() {
        return new Names(new ElementSummaries(store, metamodel.current()));
    }

    PairRow row(FoundPair pair, @Nullable PairDecision decision, Names names) {
        DecisionView view = decision == null ? null : decision.view(pair);
        PairScore score = pair.score() > 0 ? null : explain(pair);
        return new PairRow(
                pair.id(),
                pair.kindId(),
                side(pair.one(), names),
                side(pair.other(), names),
                score == null ? pair.score() : score.score(),
                score == null,
                view == null ? 0 : view.number(),
                view == null || view.verdict() == PairVerdict.OPEN ? null : view);
    }

    static PairRow.Side side(FoundPair.Side side, Names names) {
        return new PairRow.Side(
                names.of(new ElementAddress(side.graph(), side.iri())),
                side.population().bodies(side.place()).stream().map(names::of).toList());
    }

    static PairScore explain(FoundPair pair) {
        return new DuplicateScan(pair.one().population())
                .explain(pair.one().place(), pair.other().place());
    }

    PairView.Part part(PairScore.PartScore part, Names names) {
        return new PairView.Part(
                part.part(),
                part.compared(),
                part.likeness(),
                part.points(),
                part.lang(),
                part.shared().stream()
                        .map(fact -> fact(fact, part.part().isText(), names))
                        .toList(),
                part.onlyOne(),
                part.onlyOther());
    }

    private static PairView.Fact fact(PairScore.SharedFact fact, boolean isWord, Names names) {
        boolean plain = isWord || Described.isValue(fact.fact());
        List<ElementRef> elements = plain
                ? List.of()
                : Arrays.stream(fact.fact().split(" ")).map(names::of).toList();
        String text = plain ? (isWord ? fact.fact() : fact.fact().substring(1)) : "";
        return new PairView.Fact(elements, text, fact.owners(), fact.rarity(), fact.contribution());
    }

    /** Names of elements. */
    final class Names {

        private final ElementSummaries summaries;
        private final Map<String, ElementRef> known = new HashMap<>();

        private Names(ElementSummaries summaries) {
            this.summaries = summaries;
        }

        /** Most of what pairs share or belong to is in the catalogue; to look everywhere takes longer. */
        ElementRef of(String iri) {
            return of(new ElementAddress(GraphNames.CATALOGUE, iri));
        }

        ElementRef of(ElementAddress likely) {
            return known.computeIfAbsent(likely.iri(), iri -> read(likely));
        }

        private ElementRef read(ElementAddress likely) {
            String iri = likely.iri();
            return metamodel
                    .current()
                    .code(iri)
                    .map(code -> new ElementRef(iri, null, null, code.label(), false))
                    .or(() -> summaries
                            .at(likely)
                            .or(() -> summaries.of(iri))
                            .filter(e -> permissions.mayRead(e.address().graph()))
                            .map(e -> new ElementRef(
                                    iri, e.address().graph(), e.kind().id(), e.label(), e.synthetic())))
                    .orElseGet(() -> new ElementRef(iri, null, null, Labels.none(), false));
        }
    }
}
