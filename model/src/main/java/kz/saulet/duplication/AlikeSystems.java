package kz.saulet.duplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.saulet.duplicates.Described;
import kz.saulet.duplicates.DuplicateScan;
import kz.saulet.duplicates.FactReader;
import kz.saulet.duplicates.ScoredPair;
import kz.saulet.graph.GraphNames;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.submission.CaseView;
import kz.saulet.submission.Descriptions;
import kz.saulet.submission.Directory;
import kz.saulet.submission.DocumentType;
import kz.saulet.submission.Submissions;
import org.jspecify.annotations.Nullable;

/** Finds the registered systems that look like one a proposal describes. Nothing is stored. */
@ApplicationScoped
public class AlikeSystems {

    private static final String KIND = "InformatizationObject";
    private static final String WITHOUT_CASE = GraphNames.DATA + "proposal/compared";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int MOST = 1_000;

    private DuplicateFinder finder;
    private PairViews views;
    private Descriptions descriptions;
    private Directory directory;
    private Submissions submissions;
    private Permissions permissions;

    @Inject
    public AlikeSystems(
            DuplicateFinder finder,
            PairViews views,
            Descriptions descriptions,
            Directory directory,
            Submissions submissions,
            Permissions permissions) {
        this.finder = finder;
        this.views = views;
        this.descriptions = descriptions;
        this.directory = directory;
        this.submissions = submissions;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected AlikeSystems() {}

    /** @throws InvalidInput for an unknown body or content that can't be used */
    public AlikePage like(ProposedSystem system, int offset, int limit) {
        return like(WITHOUT_CASE, DocumentType.TECHNICAL_ASSIGNMENT, system, offset, limit);
    }

    /**
     * The same for a case as it is described now.
     *
     * @throws kz.saulet.problem.NotFound for a case the person may not see
     */
    public AlikePage likeCase(String caseId, int offset, int limit) {
        CaseView view = submissions.view(caseId);
        ProposedSystem system = new ProposedSystem(view.row().body(), view.row().title(), view.content());
        return like(view.root(), view.row().documentType(), system, offset, limit);
    }

    private AlikePage like(String root, DocumentType type, ProposedSystem system, int offset, int limit) {
        kz.saulet.submission.Described content =
                descriptions.describe(root, type, body(system.body()), system.title(), system.content());
        if (!content.errors().isEmpty()) {
            throw new InvalidInput(content.errors());
        }
        Found found = finder.found(PATIENCE).get(KIND);
        return found == null
                ? new AlikePage(KIND, List.of(), 0, finder.state())
                : page(found, FactReader.proposed(found.population().profile(), content.graph(), root), offset, limit);
    }

    private AlikePage page(Found found, Described proposed, int offset, int limit) {
        DuplicateScan scan = new DuplicateScan(found.population());
        List<ScoredPair> alike = scan.like(proposed, MOST).stream()
                .filter(pair -> permissions.mayRead(found.population().graph(pair.other())))
                .toList();
        PairViews.Names names = views.names();
        List<AlikePage.Alike> rows = alike.stream()
                .skip(offset)
                .limit(limit)
                .map(pair -> new AlikePage.Alike(
                        PairViews.side(new FoundPair.Side(found.population(), pair.other()), names),
                        pair.score(),
                        scan.explain(proposed, pair.other()).parts().stream()
                                .map(part -> views.part(part, names))
                                .toList()))
                .toList();
        return new AlikePage(KIND, rows, alike.size(), finder.state());
    }

    private @Nullable String body(@Nullable String given) {
        return Optional.ofNullable(given)
                .filter(body -> !body.isBlank())
                .map(body -> directory
                        .body(body.strip())
                        .orElseThrow(() -> new InvalidInput(new FieldError("body", "unknown-body"))))
                .orElse(null);
    }
}
