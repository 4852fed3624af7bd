package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import kz.saulet.graph.GraphNames;
import kz.saulet.organisation.Permissions;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.Consequences;

/**
 * What proposals would make non-compliant in the estate: worked out for a check, kept with a round that was handed in, and
 * shown as far as the reader may see the architectures concerned. Information for the expert, not a verdict.
 */
@ApplicationScoped
class ProposalConsequences {

    private AffectedEstate affected;
    private FrozenCases frozen;
    private Permissions permissions;

    @Inject
    ProposalConsequences(AffectedEstate affected, FrozenCases frozen, Permissions permissions) {
        this.affected = affected;
        this.frozen = frozen;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ProposalConsequences() {}

    Consequences of(CheckInput input) {
        return seen(affected.of(input));
    }

    /** Works them out for the latest check of a round, to be shown later as they were then. */
    void keep(String examinationId, CheckInput input) {
        frozen.keep(examinationId, affected.of(input));
    }

    /** As they were kept. What could not be evaluated then is made good while the examination is open, and kept. */
    Consequences kept(Examination examination) {
        Optional<Consequences> known = frozen.consequences(examination.id());
        return seen(known.orElseGet(() -> makeGood(examination)));
    }

    private Consequences makeGood(Examination examination) {
        if (examination.state() != ExaminationState.OPEN) {
            return Consequences.NOT_EVALUATED;
        }
        frozen.ofExamination(examination.id()).ifPresent(round -> keep(examination.id(), round.input()));
        return frozen.consequences(examination.id()).orElse(Consequences.NOT_EVALUATED);
    }

    private Consequences seen(Consequences all) {
        return all.seen(body ->
                permissions.mayRead(GraphNames.architecture(body.substring(body.lastIndexOf('/') + 1), "current")));
    }
}
