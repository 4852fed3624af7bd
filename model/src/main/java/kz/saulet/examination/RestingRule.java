package kz.saulet.examination;

import kz.saulet.rules.NormReference;
import kz.saulet.rules.Rule;

/** A rule and what its reference means on a day; the act cited may be another one than the rule names. */
public record RestingRule(Rule rule, NormReference norm) {}
