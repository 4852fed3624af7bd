package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntFunction;
import kz.saulet.rules.CheckInput;
import kz.saulet.submission.FrozenRound;
import kz.saulet.submission.Material;
import kz.saulet.submission.OfficialTime;
import kz.saulet.submission.PastCase;
import kz.saulet.submission.PastCases;

/**
 * Takes over whole examinations of past cases: each round is described and frozen as the rules in force see it, so that it
 * can be replayed like any other. What the rules say of it is only worked out when somebody asks: the same rules over the
 * same frozen input and estate always say the same.
 */
@ApplicationScoped
@Transactional
public class PastExaminations {

    private static final String EXAMINER = "expert";
    private static final String HEAD = "head";

    private EntityManager entities;
    private PastCases cases;
    private Checks checks;
    private RuleBook book;
    private FrozenCases frozen;

    @Inject
    PastExaminations(EntityManager entities, PastCases cases, Checks checks, RuleBook book, FrozenCases frozen) {
        this.entities = entities;
        this.cases = cases;
        this.checks = checks;
        this.book = book;
        this.frozen = frozen;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PastExaminations() {}

    /** Number of past cases there are. */
    public long count() {
        return cases.count();
    }

    /**
     * Adds them in one transaction.
     *
     * @param position of the change log whose estate they are judged by
     */
    public void add(List<Past> all, long position) {
        all.forEach(past -> add(past, position));
        entities.flush();
        entities.clear();
    }

    private void add(Past past, long position) {
        String caseId = cases.add(past.about());
        entities.flush();
        for (int number = 1; number <= past.about().rounds().size(); number++) {
            PastCase.Handed handed = past.about().rounds().get(number - 1);
            LocalDate date = OfficialTime.dayOf(handed.submittedAt());
            CheckInput input = checks.input(past.rounds().apply(number).with(caseId), date);
            CheckedWith with = new CheckedWith(
                    date, book.rules().version(), book.rules().hash(), position, 0, handed.submittedAt());
            Examination examination =
                    Examination.past(new FrozenRound(caseId, number, 0, handed.submittedAt()), with, EXAMINER);
            entities.persist(examination);
            entities.flush();
            frozen.keep(examination, input, List.of());
            boolean last = number == past.about().rounds().size();
            Instant at = last
                    ? past.about().concludedAt()
                    : past.about().rounds().get(number).submittedAt();
            entities.persist(new IssuedConclusion(
                    examination,
                    past.number() + "/" + number,
                    at.atZone(ZoneOffset.UTC).toLocalDate(),
                    last ? past.outcome() : Outcome.REVISE,
                    HEAD));
        }
    }

    /**
     * A past case with what its rounds held.
     *
     * @param number of its conclusions, before the round
     * @param rounds what a check looks at, by round counted from 1
     * @param outcome of the last round; every earlier one was returned for revision
     */
    public record Past(PastCase about, String number, IntFunction<Unrooted> rounds, Outcome outcome) {}

    /** What a check looks at, before the case has its id. */
    public interface Unrooted {
        Material with(String caseId);
    }
}
