package kz.saulet.examination;

import java.util.Map;
import kz.saulet.rules.Verdict;

/**
 * The picture of one criterion. Counts of checks and counts of elements are different things and kept apart.
 *
 * @param checks number of rules per verdict
 * @param elementsChecked elements and places looked at, over all rules
 * @param elementsFailed those that failed
 */
public record CriterionSummary(
        Criterion criterion, Map<Verdict, Integer> checks, int elementsChecked, int elementsFailed) {}
