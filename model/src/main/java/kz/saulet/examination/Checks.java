package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import kz.saulet.rules.CheckResult;

/** The one check for all: the same data gives the same verdicts, whoever asks. Stores nothing. */
@ApplicationScoped
public class Checks {

    public CheckResult check(CheckRequest request) {
        throw new UnsupportedOperationException();
    }

    /** Checks a case as it is now, as the expert would see it: the self-check before handing in. */
    public CheckResult selfCheck(String caseId) {
        throw new UnsupportedOperationException();
    }
}
