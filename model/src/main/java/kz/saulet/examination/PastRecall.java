package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.saulet.change.PastEstates;
import kz.saulet.norms.NormRegister;
import kz.saulet.problem.NotFound;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.RuleChecker;
import kz.saulet.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * Works out, a few rounds at a time, what the rules said of past rounds that were taken over without verdicts. Each call is
 * a transaction: a round has all its verdicts or none, and what was cut off is gone on with.
 */
@ApplicationScoped
@Transactional
public class PastRecall {

    private static final int ROUNDS = 10;

    private FrozenCases frozen;
    private PastEstates estates;
    private RuleBook book;
    private @Nullable Estate last;

    /** An estate with its register, which neighbouring rounds share. */
    private record Estate(Snapshot snapshot, NormRegister norms) {}

    @Inject
    public PastRecall(FrozenCases frozen, PastEstates estates, RuleBook book) {
        this.frozen = frozen;
        this.estates = estates;
        this.book = book;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PastRecall() {}

    /**
     * @param examination where the call before this one ended; 0 at the beginning
     * @return where this one ended; empty when there are no rounds behind it
     */
    public Optional<Long> after(long examination) {
        List<FrozenCase> next = frozen.after(examination, ROUNDS);
        Map<String, List<FrozenVerdict>> recalled = new LinkedHashMap<>();
        for (FrozenCase round : next) {
            if (round.verdicts().isEmpty()) {
                said(round)
                        .ifPresent(result -> recalled.put(
                                round.examinationId(),
                                result.verdicts().stream()
                                        .map(FrozenVerdict::of)
                                        .toList()));
            }
        }
        frozen.record(recalled);
        if (next.isEmpty()) {
            last = null;
            return Optional.empty();
        }
        return Optional.of(Long.valueOf(next.get(next.size() - 1).examinationId()));
    }

    /** Empty when nobody keeps the rules of then. */
    private Optional<CheckResult> said(FrozenCase round) {
        try {
            RuleChecker checker = book.checker(round.ruleSet());
            Estate estate = estate(round.position());
            return Optional.of(checker.outline(round.input(), estate.snapshot(), round.position(), estate.norms()));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private Estate estate(long position) {
        Snapshot snapshot = estates.at(List.of(position)).get(position);
        if (snapshot == null) {
            throw new IllegalStateException("No estate at " + position);
        }
        Estate known = last;
        if (known == null || known.snapshot() != snapshot) {
            known = new Estate(snapshot, NormRegister.read(snapshot.dataset()));
            last = known;
        }
        return known;
    }
}
