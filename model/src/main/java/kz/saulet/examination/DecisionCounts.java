package kz.saulet.examination;

/** Numbers of findings by decision; {@code gone} are decided ones that the latest check no longer reports. */
public record DecisionCounts(int open, int confirmed, int rejected, int gone) {}
