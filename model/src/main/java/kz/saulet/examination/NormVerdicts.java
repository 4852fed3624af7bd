package kz.saulet.examination;

import java.util.List;
import kz.saulet.rules.NormReference;

/** The verdicts that rest on one norm. */
public record NormVerdicts(NormReference norm, List<VerdictView> verdicts) {}
