package kz.saulet.plan;

import java.util.HashMap;
import java.util.Map;

/** What an extension function of two arguments said: such functions depend on their arguments alone. */
final class FunctionMemo {

    private final Map<String, Map<Long, Logic>> known = new HashMap<>();

    Map<Long, Logic> of(String function) {
        return known.computeIfAbsent(function, f -> new HashMap<>());
    }
}
