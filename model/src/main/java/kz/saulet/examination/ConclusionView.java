package kz.saulet.examination;

import java.time.LocalDate;

/**
 * An issued conclusion.
 *
 * @param number as people write it, {@code ТЗ-000001-1}
 * @param sha256 of the bilingual document
 */
public record ConclusionView(String number, LocalDate date, Outcome outcome, String issuedBy, String sha256) {}
