package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import kz.saulet.language.Lang;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.Messages;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.WrongState;
import kz.saulet.submission.CaseProgress;
import kz.saulet.submission.OfficialTime;

/**
 * Issues conclusions. Once every finding is decided the document is rendered in Kazakh, in Russian and in both; what was
 * rendered is stored with its hash and never changes again.
 */
@ApplicationScoped
@Transactional
public class Conclusions {

    /** Official documents carry both texts, Kazakh first. */
    public static final List<Lang> BILINGUAL = List.of(Lang.KK, Lang.RU);

    private static final List<List<Lang>> ISSUED_IN = List.of(List.of(Lang.KK), List.of(Lang.RU), BILINGUAL);

    private EntityManager entities;
    private Permissions permissions;
    private ExaminationFinder finder;
    private IssuedConclusions issued;
    private ConclusionWriter writer;
    private Instance<ConclusionRenderer> renderers;
    private CaseProgress cases;

    @Inject
    Conclusions(
            EntityManager entities,
            Permissions permissions,
            ExaminationFinder finder,
            IssuedConclusions issued,
            ConclusionWriter writer,
            Instance<ConclusionRenderer> renderers,
            CaseProgress cases) {
        this.entities = entities;
        this.permissions = permissions;
        this.finder = finder;
        this.issued = issued;
        this.writer = writer;
        this.renderers = renderers;
        this.cases = cases;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Conclusions() {}

    /** What the conclusion would say now. */
    public ConclusionDraft draft(String examinationId) {
        permissions.requireExamine();
        Examination examination = finder.readable(examinationId);
        Outcome proposed = OutcomeProposal.of(examination.findings());
        Issue order = new Issue(examination.version(), proposed, null, null);
        return new ConclusionDraft(
                proposed, undecided(examination), writer.write(examination, order, OfficialTime.today()));
    }

    /**
     * Issues the conclusion and closes the case.
     *
     * @throws WrongState while a finding is undecided, or when the outcome contradicts a confirmed blocker
     */
    public ConclusionView issue(String examinationId, Issue order) {
        permissions.requireConclude();
        Examination examination = finder.locked(examinationId);
        examination.requireOpen();
        examination.requireVersion(order.version());
        requireDecided(examination);
        if (OutcomeProposal.contradicts(order.outcome(), examination.findings())) {
            throw new WrongState("examination.positive-with-blocker");
        }
        LocalDate today = OfficialTime.today();
        ConclusionContent content = writer.write(examination, order, today);
        IssuedConclusion conclusion = new IssuedConclusion(
                examination,
                content.number(),
                today,
                order.outcome(),
                permissions.person().login());
        for (List<Lang> languages : ISSUED_IN) {
            conclusion.add(languages, render(content, languages));
        }
        entities.persist(conclusion);
        examination.conclude();
        cases.concluded(examination.caseId(), content.number(), order.outcome().label());
        entities.flush();
        return conclusion.view();
    }

    /** @param languages Kazakh, Russian, or both in this order */
    public ConclusionFile file(String examinationId, List<Lang> languages) {
        return issued.of(finder.readable(examinationId))
                .flatMap(conclusion -> conclusion.file(languages))
                .orElseThrow(() -> NotFound.conclusion(examinationId));
    }

    private ConclusionFile render(ConclusionContent content, List<Lang> languages) {
        ConclusionRenderer renderer = renderers.get();
        byte[] bytes = renderer.render(content, languages);
        String tags = String.join("-", languages.stream().map(Lang::tag).toList());
        String name = content.number() + "-" + tags + "." + renderer.fileExtension();
        return new ConclusionFile(name, renderer.mediaType(), sha256(bytes), bytes);
    }

    private static void requireDecided(Examination examination) {
        int undecided = undecided(examination);
        if (undecided > 0) {
            throw new WrongState("examination.undecided", Map.of("count", Messages.plain(Integer.toString(undecided))));
        }
    }

    private static int undecided(Examination examination) {
        return (int) examination.findings().stream().filter(f -> !f.isDecided()).count();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
