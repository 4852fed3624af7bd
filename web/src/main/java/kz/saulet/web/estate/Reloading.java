package kz.saulet.web.estate;

import kz.saulet.estate.EstateProgress;
import org.omnifaces.util.Faces;

/** Has a page loaded again by the browser while the evaluation of the estate is under way. */
final class Reloading {

    private static final String SECONDS = "3";

    private Reloading() {}

    static void whileWorking(EstateProgress state) {
        if (!state.complete() || state.total() > 0) {
            Faces.getExternalContext().setResponseHeader("Refresh", SECONDS);
        }
    }
}
