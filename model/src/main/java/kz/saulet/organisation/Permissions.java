package kz.saulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.NotFound;

/**
 * Decides who may do what, by role, state body, graph and state. Every channel asks here and nowhere else.
 *
 * <ul>
 *   <li>Everyone signed in reads the estate: registers, reference models and all architectures.
 *   <li>A proposal is seen by its own body; once handed in, also by those who examine, approve or manage.
 *   <li>Architects change any architecture except the approved one, which only a baseline changes; a state body's editor
 *       changes its own current architecture; the methodologist changes the registers.
 *   <li>Nobody but the metamodel's and the product's own seeding changes metamodel and system graphs by hand, save the
 *       methodologist and the administrator.
 * </ul>
 *
 * <p>Questions start with {@code may}; {@code require} does the same and refuses. What may not be seen is reported as
 * not found, so that a refusal tells nothing.
 */
@ApplicationScoped
public class Permissions {

    private CurrentPerson current;
    private CaseOwners owners;

    @Inject
    public Permissions(CurrentPerson current, CaseOwners owners) {
        this.current = current;
        this.owners = owners;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Permissions() {}

    public Person person() {
        return current.get();
    }

    // Estate

    /** May the person read a graph? The answer is the same for pages, API, SPARQL and exports. */
    public boolean mayRead(String graph) {
        Person person = person();
        GraphPlace place = GraphPlace.of(graph);
        if (place instanceof GraphPlace.OfCase ofCase) {
            return owners.ownerOf(ofCase.submission())
                    .filter(o -> mayReadCase(o.body(), o.handedIn()))
                    .isPresent();
        }
        if (place instanceof GraphPlace.OfProduct) {
            return person.is(Role.ADMIN);
        }
        return person.isSignedIn() && !(place instanceof GraphPlace.Nowhere);
    }

    public void requireRead(String graph) {
        if (!mayRead(graph)) {
            throw NotFound.graph(graph);
        }
    }

    /** May the person change elements in a graph? */
    public boolean mayEdit(String graph) {
        Person person = person();
        GraphPlace place = GraphPlace.of(graph);
        if (place instanceof GraphPlace.OfBody architecture) {
            return mayEditArchitecture(person, architecture);
        }
        if (place instanceof GraphPlace.OfCase ofCase) {
            return mayEditProposal(ofCase.submission());
        }
        if (place instanceof GraphPlace.OfRegister) {
            return person.is(Role.METHODOLOGIST);
        }
        return place instanceof GraphPlace.OfProduct && person.login().equals(Person.SYSTEM);
    }

    public void requireEdit(String graph) {
        if (!mayEdit(graph)) {
            throw new Forbidden("edit-element");
        }
    }

    private static boolean mayEditArchitecture(Person person, GraphPlace.OfBody architecture) {
        if (person.login().equals(Person.SYSTEM)) {
            return true;
        }
        return switch (architecture.state()) {
            case "current" ->
                person.is(Role.ARCHITECT) || (person.is(Role.AGENCY) && person.worksFor(architecture.bodyIri()));
            case "target" -> person.is(Role.ARCHITECT);
            default -> false;
        };
    }

    private boolean mayEditProposal(String submission) {
        Optional<CaseOwners.Owner> owner = owners.ownerOf(submission);
        return owner.isPresent()
                && !owner.get().handedIn()
                && mayCreateCase(owner.get().body());
    }

    /** Baselines fix an architecture; the head of the integrator and architects do that. */
    public boolean mayApproveArchitecture() {
        return person().isAny(Role.ARCHITECT, Role.HEAD);
    }

    public boolean mayExport() {
        return person().isSignedIn();
    }

    public void requireExport() {
        if (!mayExport()) {
            throw new Forbidden("export");
        }
    }

    // Cases

    /** May the person make a case for a body, and change it while it is a draft? */
    public boolean mayCreateCase(String body) {
        Person person = person();
        return person.login().equals(Person.SYSTEM)
                || (person.isAny(Role.AGENCY, Role.SIGNER) && person.worksFor(body));
    }

    public void requireCreateCase(String body) {
        if (!mayCreateCase(body)) {
            throw new Forbidden("submission-create");
        }
    }

    /** May the person see a case of a body? */
    public boolean mayReadCase(String body, boolean handedIn) {
        Person person = person();
        return mayCreateCase(body) || (handedIn && person.isAny(EXAMINING));
    }

    /** True for those who see the handed-in cases of all bodies. */
    public boolean seesAllCases() {
        return person().isAny(EXAMINING);
    }

    private static final Role[] EXAMINING = {
        Role.EXPERT,
        Role.APPROVER,
        Role.HEAD,
        Role.SECURITY,
        Role.AUTHORIZED,
        Role.ARCHITECT,
        Role.METHODOLOGIST,
        Role.MANAGER
    };

    // Examination

    public boolean mayExamine() {
        return person().isAny(Role.EXPERT, Role.APPROVER, Role.HEAD);
    }

    public void requireExamine() {
        if (!mayExamine()) {
            throw new Forbidden("examine");
        }
    }

    public boolean mayConclude() {
        return person().isAny(Role.APPROVER, Role.HEAD);
    }

    public void requireConclude() {
        if (!mayConclude()) {
            throw new Forbidden("conclude");
        }
    }

    // Duplicates

    /** Those who know the estate say whether two elements are one. */
    public boolean mayDecideDuplicates() {
        return person().isAny(Role.EXPERT, Role.APPROVER, Role.HEAD, Role.ARCHITECT, Role.METHODOLOGIST);
    }

    public void requireDecideDuplicates() {
        if (!mayDecideDuplicates()) {
            throw new Forbidden("decide-duplicates");
        }
    }

    // Rules

    /** May the person change rules, publish versions of the rule set and replay past cases? */
    public boolean mayEditRules() {
        return person().is(Role.METHODOLOGIST);
    }

    public void requireEditRules() {
        if (!mayEditRules()) {
            throw new Forbidden("edit-rules");
        }
    }

    public boolean mayAdminister() {
        return person().is(Role.ADMIN);
    }

    public void requireAdminister() {
        if (!mayAdminister()) {
            throw new Forbidden("administer");
        }
    }
}
