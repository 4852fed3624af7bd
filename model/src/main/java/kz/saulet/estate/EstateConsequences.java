package kz.saulet.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import kz.saulet.carriedout.CarriedOut;
import kz.saulet.examination.AffectedEstate;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.Consequences;
import org.apache.jena.query.QueryCancelledException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the verdicts of the estate with those it would have if a proposal were carried out. Keeps nothing. */
@ApplicationScoped
public class EstateConsequences implements AffectedEstate {

    private static final Logger LOG = LoggerFactory.getLogger(EstateConsequences.class);

    /** After an edit the verdicts are up to date in a moment; a check need not stand on those of before. */
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private EstateWatch watch;

    @Inject
    public EstateConsequences(EstateWatch watch) {
        this.watch = watch;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EstateConsequences() {}

    @Override
    public Consequences of(CheckInput proposal) {
        return watch.upToDate(PATIENCE).map(kept -> of(proposal, kept)).orElse(Consequences.NOT_EVALUATED);
    }

    private static Consequences of(CheckInput proposal, NextVerdicts.Kept kept) {
        try {
            return EstatePreview.of(
                    kept, proposal.root(), CarriedOut.changes(proposal.root(), proposal.proposal(), kept.estate()));
        } catch (QueryCancelledException tooLong) {
            LOG.warn("What {} would change in the estate could not be told in time", proposal.root());
            return Consequences.NOT_EVALUATED;
        }
    }
}
