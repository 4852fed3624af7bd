package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.WrongState;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.Consequences;
import kz.saulet.submission.CaseProgress;
import kz.saulet.submission.CaseRow;
import kz.saulet.submission.FrozenRound;
import kz.saulet.submission.OfficialTime;
import org.jspecify.annotations.Nullable;

/** The examination of handed-in rounds: verdicts, findings and the experts' decisions. */
@ApplicationScoped
@Transactional
public class Examinations {

    private static final int LONGEST_TEXT = 4000;

    private EntityManager entities;
    private Permissions permissions;
    private CaseProgress cases;
    private Checks checks;
    private RuleBook book;
    private ExaminationFinder finder;
    private ExaminationViews views;
    private FindingViews findingViews;
    private FrozenCases frozen;
    private ProposalConsequences consequences;

    @Inject
    Examinations(
            EntityManager entities,
            Permissions permissions,
            CaseProgress cases,
            Checks checks,
            RuleBook book,
            ExaminationFinder finder,
            ExaminationViews views,
            FindingViews findingViews,
            FrozenCases frozen,
            ProposalConsequences consequences) {
        this.entities = entities;
        this.permissions = permissions;
        this.cases = cases;
        this.checks = checks;
        this.book = book;
        this.finder = finder;
        this.views = views;
        this.findingViews = findingViews;
        this.frozen = frozen;
        this.consequences = consequences;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Examinations() {}

    /**
     * Hands the case in: freezes its round, checks it and opens the examination, all or nothing. Failed rules do not stand
     * in the way, a missing document does.
     *
     * @return the examination's id
     */
    public String submit(String caseId) {
        FrozenRound round = cases.handIn(caseId);
        Examination examination = new Examination(round);
        Checks.Checked checked = check(examination, OfficialTime.dayOf(round.submittedAt()));
        entities.persist(examination);
        entities.flush();
        keep(examination, checked);
        return examination.id();
    }

    public ExaminationView view(String id) {
        return views.view(finder.readable(id));
    }

    /** The id of the examination of a case's present round; empty while it is a draft. */
    public Optional<String> ofCase(String caseId) {
        CaseRow row = cases.row(caseId);
        return finder.ofCase(row.id(), row.round()).map(Examination::id);
    }

    /** All verdicts, grouped norm → rule → finding. */
    public List<NormVerdicts> verdicts(String id) {
        return views.verdicts(finder.readable(id));
    }

    /** What the proposal would make non-compliant in the estate, as it was when the round was checked. */
    public Consequences consequences(String id) {
        return consequences.kept(finder.readable(id));
    }

    public List<FindingView> findings(String id) {
        Examination examination = finder.readable(id);
        return findingViews.views(examination, examination.findings());
    }

    public FindingView finding(String id, int number) {
        Examination examination = finder.readable(id);
        return findingViews.view(examination, finding(examination, number));
    }

    /** Every decision taken in this examination, oldest first. */
    public List<DecisionEvent> decisions(String id) {
        return entities.createQuery(
                        "select d from DecisionRecord d where d.examination = :examination order by d.id",
                        DecisionRecord.class)
                .setParameter("examination", finder.readable(id))
                .getResultStream()
                .map(DecisionRecord::view)
                .toList();
    }

    /** The expert takes the case up. */
    public void take(String id) {
        permissions.requireExamine();
        take(finder.locked(id));
    }

    /**
     * Decides a finding. A rejection needs a reason.
     *
     * @throws WrongState once the examination is concluded
     * @throws kz.saulet.problem.StaleRecord when someone else decided it meanwhile
     */
    public FindingView decide(String id, int number, Decision decision) {
        permissions.requireExamine();
        Examination examination = finder.locked(id);
        examination.requireOpen();
        RecordedFinding finding = finding(examination, number);
        requireComplete(decision);
        if (examination.examiner() == null) {
            take(examination);
        }
        Instant now = now();
        String login = permissions.person().login();
        finding.decide(decision, login, now);
        entities.persist(new DecisionRecord(examination, number, decision, login, now));
        entities.lock(examination, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entities.flush();
        return findingViews.view(examination, finding);
    }

    /** Checks again with the present rules and estate, for the same day; findings keep identity and decisions. */
    public ExaminationView recheck(String id) {
        permissions.requireExamine();
        Examination examination = finder.locked(id);
        Checks.Checked checked = check(examination, examination.checkedWith().date());
        entities.flush();
        keep(examination, checked);
        return views.view(examination);
    }

    private void keep(Examination examination, Checks.Checked checked) {
        frozen.keep(examination, checked);
        consequences.keep(examination.id(), checked.input());
    }

    private void take(Examination examination) {
        if (examination.take(permissions.person().login())) {
            cases.taken(examination.caseId());
        }
    }

    private Checks.Checked check(Examination examination, LocalDate date) {
        Checks.Checked checked = checks.checked(cases.material(examination.caseId()), date);
        CheckResult result = checked.result();
        CheckedWith with = new CheckedWith(
                date,
                result.ruleSet(),
                book.rules().hash(),
                result.graphPosition(),
                examination.checkedWith().contentPosition(),
                now());
        List<RecordedVerdict> verdicts = result.verdicts().stream()
                .map(v -> new RecordedVerdict(examination, v, book.criterion(v.rule())))
                .toList();
        List<ReportedFinding> reported = result.verdicts().stream()
                .flatMap(v -> v.findings().stream().map(f -> new ReportedFinding(v, book.criterion(v.rule()), f)))
                .toList();
        examination.checked(with, verdicts, FindingReconciler.reconcile(examination.findings(), reported));
        return checked;
    }

    private static RecordedFinding finding(Examination examination, int number) {
        return examination.finding(number).orElseThrow(() -> NotFound.finding(Integer.toString(number)));
    }

    private static void requireComplete(Decision decision) {
        if (decision.state() == DecisionState.REJECTED && isBlank(decision.reason())) {
            throw new InvalidInput(new FieldError("reason", "required"));
        }
        requireShort("reason", decision.reason());
        requireShort("remark@kk", decision.remarkKk());
        requireShort("remark@ru", decision.remarkRu());
    }

    private static void requireShort(String field, @Nullable String text) {
        if (text != null && text.length() > LONGEST_TEXT) {
            throw new InvalidInput(new FieldError(field, "too-long", "max", Integer.toString(LONGEST_TEXT)));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
