package kz.saulet.rules;

import java.time.Duration;

/**
 * What one rule may cost in one check; beyond it the rule is an error and the others go on.
 *
 * @param time for all queries of the rule together
 * @param scope elements looked at
 * @param violations rows of violations
 */
public record RuleLimits(Duration time, int scope, int violations) {

    public static final RuleLimits DEFAULT = new RuleLimits(Duration.ofSeconds(2), 100_000, 2_000);

    /** For work that nobody waits for: what it says must not depend on how busy the machine is. */
    public static final RuleLimits PATIENT =
            new RuleLimits(Duration.ofSeconds(20), DEFAULT.scope(), DEFAULT.violations());
}
