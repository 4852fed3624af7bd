package kz.saulet.examination;

import kz.saulet.rules.CheckResult;
import kz.saulet.rules.Consequences;

/** What the rules say of a submission, and what it would make non-compliant in the estate. */
public record CheckAnswer(CheckResult result, Consequences consequences) {}
