package kz.saulet.organisation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.problem.Messages;

/** What a person is to the examination of IT proposals. */
public enum Role {
    /** Editor of a state body: describes and hands in its proposals. */
    AGENCY,
    /** Signs for the state body. */
    SIGNER,
    /** Examines for the service integrator and decides findings. */
    EXPERT,
    /** Approves the work of the experts. */
    APPROVER,
    /** Head of the service integrator, signs conclusions. */
    HEAD,
    /** Examines information security for the state technical service. */
    SECURITY,
    /** The authorized body, which has the final word. */
    AUTHORIZED,
    /** Keeps architectures. */
    ARCHITECT,
    /** Keeps the catalogue, reference models, norms and rules. */
    METHODOLOGIST,
    /** Reads and exports everything. */
    MANAGER,
    /** Keeps accounts and the running system. */
    ADMIN;

    /** The name used in the security realm, in the API and as demo login. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Labels label() {
        return Messages.of(Role.class).labels("role." + id());
    }

    public static Optional<Role> of(String id) {
        return Arrays.stream(values()).filter(r -> r.id().equals(id)).findFirst();
    }
}
