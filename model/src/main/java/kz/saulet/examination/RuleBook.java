package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleChecker;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleLimits;
import kz.saulet.rules.RuleSet;

/** The rules in force, read once. */
@ApplicationScoped
public class RuleBook {

    private final RuleChecker checker;

    public RuleBook() {
        this(RuleLibrary.core());
    }

    RuleBook(RuleSet rules) {
        this.checker = new RuleChecker(rules, RuleLimits.DEFAULT);
    }

    public RuleSet rules() {
        return checker.rules();
    }

    RuleChecker checker() {
        return checker;
    }

    /** A rule in the edition asked for; empty when the book has another edition or none. */
    Optional<Rule> rule(String id, String edition) {
        return rules().rule(id).filter(rule -> rule.edition().equals(edition));
    }

    Criterion criterion(String rule) {
        return rules().rule(rule).flatMap(r -> Criterion.of(r.criterion())).orElse(Criterion.FORMAL);
    }
}
