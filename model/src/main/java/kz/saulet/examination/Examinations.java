package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The examination of handed-in rounds: verdicts, findings and the experts' decisions. */
@ApplicationScoped
@Transactional
public class Examinations {

    /** Hands the case in: freezes its round, checks it and opens the examination. @return the examination's id */
    public String submit(String caseId) {
        throw new UnsupportedOperationException();
    }

    public ExaminationView view(String id) {
        throw new UnsupportedOperationException();
    }

    /** The id of the examination of a case's present round. */
    public Optional<String> ofCase(String caseId) {
        throw new UnsupportedOperationException();
    }

    /** All verdicts, grouped norm → rule → finding. */
    public List<NormVerdicts> verdicts(String id) {
        throw new UnsupportedOperationException();
    }

    public List<FindingView> findings(String id) {
        throw new UnsupportedOperationException();
    }

    public FindingView finding(String id, int number) {
        throw new UnsupportedOperationException();
    }

    /** The expert takes the case up. */
    public void take(String id) {
        throw new UnsupportedOperationException();
    }

    public FindingView decide(String id, int number, Decision decision) {
        throw new UnsupportedOperationException();
    }

    /** Checks again with the present rules and estate; findings keep their identity and decisions. */
    public ExaminationView recheck(String id) {
        throw new UnsupportedOperationException();
    }
}
