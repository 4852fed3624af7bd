package kz.saulet.architecture;

import java.util.List;
import java.util.Map;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * An element in a list.
 *
 * @param kindId its own kind, which may be a subkind of the one asked for
 * @param factStatus id of a code of the fact-status list
 * @param values by property id; a property without values is absent
 */
public record ElementRow(
        ElementAddress address,
        String kindId,
        Labels label,
        boolean synthetic,
        @Nullable String factStatus,
        Map<String, List<Value>> values) {}
