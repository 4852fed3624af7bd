package kz.saulet.submission;

import java.time.Instant;
import kz.saulet.language.Labels;

/** Something that happened to a case: a line of its append-only record. */
public record CaseEvent(Instant at, String by, String event, Labels text) {}
