package kz.saulet.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.NotFound;
import org.junit.jupiter.api.Test;

class PermissionsTest {

    private static final String HEALTH = GraphNames.DATA + "state-body/mh";
    private static final String FINANCE = GraphNames.DATA + "state-body/mf";

    private final CurrentPerson current = new CurrentPerson();
    private final Permissions permissions = new Permissions(current, submission -> switch (submission) {
        case "1" -> Optional.of(new CaseOwners.Owner(HEALTH, false));
        case "2" -> Optional.of(new CaseOwners.Owner(HEALTH, true));
        default -> Optional.empty();
    });

    @Test
    void visitorReadsNothing() {
        current.set(Person.visitor(Lang.KK));
        assertFalse(permissions.mayRead(GraphNames.CATALOGUE));
        assertThrows(NotFound.class, () -> permissions.requireRead(GraphNames.architecture("mh", "current")));
    }

    @Test
    void everyRoleReadsTheEstateButOnlyTheAdministratorTheSystemGraph() {
        assertEquals(
                EnumSet.allOf(Role.class), who(() -> permissions.mayRead(GraphNames.architecture("mf", "target"))));
        assertEquals(EnumSet.allOf(Role.class), who(() -> permissions.mayRead(GraphNames.NORMS)));
        assertEquals(Set.of(Role.ADMIN), who(() -> permissions.mayRead(GraphNames.SYSTEM)));
    }

    @Test
    void graphOfUnknownShapeIsClosed() {
        assertEquals(Set.of(), who(() -> permissions.mayRead("https://example.org/graph")));
        assertEquals(Set.of(), who(() -> permissions.mayRead(GraphNames.proposal("99", 1))));
    }

    @Test
    void currentArchitectureIsChangedByArchitectAndOwnEditor() {
        String graph = GraphNames.architecture("mh", "current");
        assertEquals(Set.of(Role.ARCHITECT, Role.AGENCY), who(() -> permissions.mayEdit(graph)));
        become(Role.AGENCY, FINANCE);
        assertThrows(Forbidden.class, () -> permissions.requireEdit(graph));
    }

    @Test
    void targetIsChangedByTheArchitectApprovedByNobody() {
        assertEquals(Set.of(Role.ARCHITECT), who(() -> permissions.mayEdit(GraphNames.architecture("mh", "target"))));
        assertEquals(Set.of(), who(() -> permissions.mayEdit(GraphNames.architecture("mh", "approved"))));
    }

    @Test
    void registersAreChangedByTheMethodologist() {
        assertEquals(Set.of(Role.METHODOLOGIST), who(() -> permissions.mayEdit(GraphNames.CATALOGUE)));
        assertEquals(Set.of(Role.METHODOLOGIST), who(() -> permissions.mayEdit(GraphNames.METAMODEL)));
    }

    @Test
    void draftIsTheAffairOfItsOwnBody() {
        String draft = GraphNames.proposal("1", 1);
        assertEquals(Set.of(Role.AGENCY, Role.SIGNER), who(() -> permissions.mayRead(draft)));
        assertEquals(Set.of(Role.AGENCY, Role.SIGNER), who(() -> permissions.mayEdit(draft)));
        become(Role.AGENCY, FINANCE);
        assertFalse(permissions.mayRead(draft));
    }

    @Test
    void handedInProposalIsReadByExaminersAndChangedByNobody() {
        String proposal = GraphNames.proposal("2", 1);
        assertEquals(Set.of(), who(() -> permissions.mayEdit(proposal)));
        assertEquals(EnumSet.complementOf(EnumSet.of(Role.ADMIN)), who(() -> permissions.mayRead(proposal)));
    }

    @Test
    void expertsDecideApproverAndHeadConclude() {
        assertEquals(Set.of(Role.EXPERT, Role.APPROVER, Role.HEAD), who(permissions::mayExamine));
        assertEquals(Set.of(Role.APPROVER, Role.HEAD), who(permissions::mayConclude));
    }

    /** The roles, each working for the ministry of health, for which something is allowed. */
    private Set<Role> who(java.util.function.BooleanSupplier allowed) {
        return Stream.of(Role.values())
                .filter(role -> {
                    become(role, HEALTH);
                    return allowed.getAsBoolean();
                })
                .collect(Collectors.toSet());
    }

    private void become(Role role, String body) {
        current.set(new Person("someone", Labels.none(), body, Set.of(role), Lang.RU));
    }
}
