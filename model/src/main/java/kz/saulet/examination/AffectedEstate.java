package kz.saulet.examination;

import kz.saulet.rules.CheckInput;
import kz.saulet.rules.Consequences;

/** Tells what a proposal would do to the estate. Whoever keeps the verdicts of the estate answers; examinations only ask. */
public interface AffectedEstate {

    /** @return {@link Consequences#NOT_EVALUATED} while the verdicts of the estate are not there yet; never waits for them */
    Consequences of(CheckInput proposal);
}
