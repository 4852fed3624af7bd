package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import kz.saulet.language.Lang;

/** Issues conclusions and keeps them, unchanged for ever. */
@ApplicationScoped
@Transactional
public class Conclusions {

    /** What the conclusion would say now. */
    public ConclusionDraft draft(String examinationId) {
        throw new UnsupportedOperationException();
    }

    public ConclusionView issue(String examinationId, Issue order) {
        throw new UnsupportedOperationException();
    }

    /** @param languages Kazakh, Russian, or both in this order */
    public ConclusionFile file(String examinationId, List<Lang> languages) {
        throw new UnsupportedOperationException();
    }
}
