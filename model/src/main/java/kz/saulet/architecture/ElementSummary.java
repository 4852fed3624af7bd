package kz.saulet.architecture;

import java.util.List;
import kz.saulet.language.Labels;
import kz.saulet.metamodel.Kind;

/**
 * What one needs to know of an element to find it.
 *
 * @param codes its code first, then what else identifies it in one line: numbers, versions, models
 */
public record ElementSummary(
        ElementAddress address,
        Kind kind,
        Labels label,
        Labels shortName,
        List<String> codes,
        Labels description,
        boolean synthetic) {}
