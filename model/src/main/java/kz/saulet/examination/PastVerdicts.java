package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.saulet.change.PastEstates;
import kz.saulet.problem.NotFound;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.RuleChecker;
import kz.saulet.rules.Severity;
import kz.saulet.snapshot.Snapshot;

/**
 * Recalls the verdicts of past examinations that were taken over without them, when somebody first looks: the same rules
 * over the same frozen input and the estate of the same day say the same.
 */
@ApplicationScoped
class PastVerdicts {

    private static final String SETTLED = "Снято при рассмотрении: орган представил пояснение.";

    private FrozenCases frozen;
    private PastEstates estates;
    private RuleBook book;
    private IssuedConclusions conclusions;

    @Inject
    PastVerdicts(FrozenCases frozen, PastEstates estates, RuleBook book, IssuedConclusions conclusions) {
        this.frozen = frozen;
        this.estates = estates;
        this.book = book;
        this.conclusions = conclusions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PastVerdicts() {}

    /** Does nothing for an examination that has its verdicts. */
    void recall(Examination examination) {
        if (examination.state() == ExaminationState.CONCLUDED
                && examination.verdicts().isEmpty()) {
            frozen.ofExamination(examination.id()).ifPresent(round -> recall(examination, round));
        }
    }

    private void recall(Examination examination, FrozenCase round) {
        Optional<CheckResult> said = run(round);
        said.ifPresent(result -> examination.recall(
                result.verdicts().stream()
                        .map(v -> new RecordedVerdict(examination, v, book.criterion(v.rule())))
                        .toList(),
                result.verdicts().stream()
                        .flatMap(v ->
                                v.findings().stream().map(f -> new ReportedFinding(v, book.criterion(v.rule()), f)))
                        .toList(),
                finding -> decide(examination, finding)));
    }

    /** Empty when nobody keeps the rules of then. */
    private Optional<CheckResult> run(FrozenCase round) {
        try {
            RuleChecker checker = book.checker(round.ruleSet());
            Snapshot estate = estates.at(List.of(round.position())).get(round.position());
            return Optional.ofNullable(estate).map(then -> checker.check(round.input(), then, round.position()));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /** As the outcome implies: what a good outcome could not stand beside had been settled. */
    private void decide(Examination examination, RecordedFinding finding) {
        Outcome outcome =
                conclusions.of(examination).map(c -> c.view().outcome()).orElse(Outcome.REVISE);
        boolean stands =
                switch (outcome) {
                    case REVISE, NEGATIVE -> true;
                    case COND_POSITIVE -> finding.severity() == Severity.MINOR || finding.severity() == Severity.INFO;
                    case POSITIVE -> finding.severity() == Severity.INFO;
                };
        finding.decided(
                stands ? DecisionState.CONFIRMED : DecisionState.REJECTED,
                stands ? null : SETTLED,
                examination.examiner(),
                examination.checkedWith().at());
    }
}
