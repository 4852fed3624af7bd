package kz.saulet.demo;

import java.time.LocalDate;

/**
 * An approval the demonstration starts with: the content of the body's graph {@code approved} was accepted under this name.
 *
 * @param body id of the body, e.g. {@code mh}
 * @param name name of the baseline
 * @param date day of approval
 * @param approverRole id of the role that approved
 */
public record Baseline(String body, String name, LocalDate date, String approverRole) {}
