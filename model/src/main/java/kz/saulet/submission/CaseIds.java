package kz.saulet.submission;

import java.util.Optional;

/** Ids of cases as they stand in addresses. */
final class CaseIds {

    private static final int LONGEST = 18;

    private CaseIds() {}

    static Optional<Long> parse(String id) {
        return id.matches("\\d{1," + LONGEST + "}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
