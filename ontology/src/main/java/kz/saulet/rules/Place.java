package kz.saulet.rules;

import org.jspecify.annotations.Nullable;

/** Where in a submitted document a finding lies; any part may be unknown. */
public record Place(
        @Nullable String file,
        @Nullable String section,
        @Nullable Integer paragraph) {}
