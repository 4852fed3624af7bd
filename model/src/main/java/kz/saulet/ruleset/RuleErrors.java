package kz.saulet.ruleset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import kz.saulet.language.Labels;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Collects the rules that broke, from every check wherever it was asked for. Noting happens beside the check, which neither
 * waits for it nor fails with it.
 */
@ApplicationScoped
public class RuleErrors {

    private static final Logger LOG = LoggerFactory.getLogger(RuleErrors.class);

    private Executor executor;
    private Book book;

    @Inject
    public RuleErrors(Executor executor, Book book) {
        this.executor = executor;
        this.book = book;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RuleErrors() {}

    public void note(CheckResult result) {
        if (result.verdicts().stream().anyMatch(v -> v.verdict() == Verdict.ERROR)) {
            executor.execute(() -> write(result));
        }
    }

    private void write(CheckResult result) {
        try {
            book.write(result, Instant.now());
        } catch (RuntimeException e) {
            LOG.warn("The errors of rules in a check could not be noted", e);
        }
    }

    /** The latest first. */
    public List<Error> list() {
        return book.list();
    }

    /**
     * A rule that broke.
     *
     * @param documentType and body: of the latest check in which it did
     * @param times how often
     */
    public record Error(
            String rule,
            String edition,
            String ruleSet,
            String documentType,
            String body,
            Labels reason,
            long times,
            Instant firstAt,
            Instant lastAt) {}

    /** The rows behind it, each call in a transaction of its own. */
    @ApplicationScoped
    @Transactional
    public static class Book {

        private jakarta.persistence.EntityManager entities;

        @Inject
        public Book(jakarta.persistence.EntityManager entities) {
            this.entities = entities;
        }

        /** For the container's proxy. */
        @SuppressWarnings("NullAway")
        protected Book() {}

        /** Serialised, because two checks may meet the same broken rule at once. */
        synchronized void write(CheckResult result, Instant now) {
            result.verdicts().stream().filter(v -> v.verdict() == Verdict.ERROR).forEach(v -> {
                BrokenRule row = entities.createQuery("""
                                        select b from BrokenRule b where b.rule = :rule and b.edition = :edition
                                        and b.ruleSet = :set""", BrokenRule.class)
                        .setParameter("rule", v.rule())
                        .setParameter("edition", v.edition())
                        .setParameter("set", result.ruleSet())
                        .getResultStream()
                        .findFirst()
                        .orElseGet(() -> new BrokenRule(v, result.ruleSet(), now));
                row.again(v, result, now);
                entities.persist(row);
            });
        }

        List<Error> list() {
            return entities.createQuery("select b from BrokenRule b order by b.lastAt desc", BrokenRule.class)
                    .setMaxResults(200)
                    .getResultStream()
                    .map(BrokenRule::view)
                    .toList();
        }
    }
}
