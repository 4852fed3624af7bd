package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The state body's side of a case: describe, attach, save at any moment. Handing in is {@code Examinations.submit}. */
@ApplicationScoped
@Transactional
public class Submissions {

    /** Makes a draft. @return its id */
    public String create(NewCase newCase) {
        throw new UnsupportedOperationException();
    }

    public CaseView view(String id) {
        throw new UnsupportedOperationException();
    }

    public CasePage list(CaseQuery query) {
        throw new UnsupportedOperationException();
    }

    /** Saves the draft whole, complete or not; only differences are written. @return the new version */
    public long saveDraft(String id, Draft draft) {
        throw new UnsupportedOperationException();
    }

    /** Attaches a file after it was found readable and safe; a refused file leaves nothing behind. */
    public FileView attach(String id, Upload upload) {
        throw new UnsupportedOperationException();
    }

    public void remove(String id, String fileId) {
        throw new UnsupportedOperationException();
    }

    public CaseFile file(String id, String fileId) {
        throw new UnsupportedOperationException();
    }

    /** What was recognised in the attached document, and what was not. */
    public SectionsView recognisedSections(String id) {
        throw new UnsupportedOperationException();
    }

    /** Takes the case back, as long as no conclusion was issued. */
    public void withdraw(String id) {
        throw new UnsupportedOperationException();
    }
}
