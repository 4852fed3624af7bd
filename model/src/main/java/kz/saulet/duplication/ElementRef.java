package kz.saulet.duplication;

import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * An element as a list names it.
 *
 * @param graph the graph that describes it, null when none that the person may read does
 */
public record ElementRef(
        String iri, @Nullable String graph, @Nullable String kindId, Labels label, boolean synthetic) {}
