package kz.saulet.estate;

import java.util.List;

/**
 * Part of the list of findings.
 *
 * @param total findings in all
 * @param elements different elements they are about
 */
public record EstatePage(List<EstateFinding> rows, long total, long elements, EstateProgress state) {}
