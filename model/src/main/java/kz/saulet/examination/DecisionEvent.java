package kz.saulet.examination;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision as it was taken, whether it still stands or not. */
public record DecisionEvent(
        int finding,
        Instant at,
        String by,
        DecisionState state,
        @Nullable String reason,
        @Nullable String remarkKk,
        @Nullable String remarkRu) {}
