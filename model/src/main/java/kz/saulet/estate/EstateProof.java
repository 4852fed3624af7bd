package kz.saulet.estate;

import java.util.Map;
import kz.saulet.language.Labels;

/**
 * A finding with its evidence.
 *
 * @param names of the elements in the evidence, by IRI
 */
public record EstateProof(EstateFinding found, Map<String, Labels> names, EstateProgress state) {}
