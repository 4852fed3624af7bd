package kz.saulet.organisation;

import java.util.Optional;

/** Tells whose case a proposal graph belongs to; the cases know it, and permissions must not know the cases. */
public interface CaseOwners {

    /** The owner of the case, empty when there is no such case. */
    Optional<Owner> ownerOf(String submission);

    /**
     * @param body IRI of the submitting body
     * @param handedIn false while it is a draft, which is the body's own affair
     */
    record Owner(String body, boolean handedIn) {}
}
