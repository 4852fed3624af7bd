package kz.saulet.norms;

import kz.saulet.language.Labels;

/**
 * Something in the register that contradicts itself. It never stops a check; the sentence says what is assumed instead.
 *
 * @param subject id of the act, or IRI of whatever else is wrong
 */
public record NormProblem(String subject, Labels sentence) {}
