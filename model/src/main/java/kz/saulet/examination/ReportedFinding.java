package kz.saulet.examination;

import kz.saulet.rules.Finding;
import kz.saulet.rules.RuleVerdict;

/** A finding of a check together with the verdict it belongs to. */
record ReportedFinding(RuleVerdict verdict, Criterion criterion, Finding finding) {}
