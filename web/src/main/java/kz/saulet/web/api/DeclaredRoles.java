package kz.saulet.web.api;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;

/**
 * Lets only those in whom the called method names. A method that names nobody is closed to all, so that forgetting to
 * declare a role can't open anything.
 */
@Provider
public class DeclaredRoles implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (!resource.getResourceMethod().isAnnotationPresent(PermitAll.class)) {
            RolesAllowed allowed = resource.getResourceMethod().getAnnotation(RolesAllowed.class);
            context.register(new Gate(allowed == null ? new String[0] : allowed.value()));
        }
    }

    /** Asks for credentials where there are none, and refuses those that don't suffice. */
    @Priority(Priorities.AUTHORIZATION)
    private static final class Gate implements ContainerRequestFilter {

        private final String[] roles;

        Gate(String[] roles) {
            this.roles = roles.clone();
        }

        @Override
        public void filter(ContainerRequestContext request) {
            SecurityContext caller = request.getSecurityContext();
            if (caller.getUserPrincipal() == null) {
                throw new TellingException(401, "credentials-needed");
            }
            if (!admits(caller)) {
                throw new TellingException(403, "role-needed");
            }
        }

        private boolean admits(SecurityContext caller) {
            return Arrays.stream(roles).anyMatch(role -> role.equals(SauletApi.SIGNED_IN) || caller.isUserInRole(role));
        }
    }
}
