package kz.saulet.search;

import kz.saulet.architecture.ElementAddress;
import kz.saulet.language.Labels;

/**
 * An element found.
 *
 * @param code its code or short name, empty when it has none
 * @param snippet the part of the description that holds the words, empty when they are in the name
 */
public record SearchHit(
        ElementAddress address, String kindId, Labels label, String code, String snippet, boolean synthetic) {}
