package kz.saulet.replay;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which changes to show; null for any.
 *
 * @param body IRI
 * @param number part of a case number
 */
public record ReplayFilter(
        @Nullable ChangeKind kind,
        @Nullable ChangeReason reason,
        @Nullable String rule,
        @Nullable String body,
        @Nullable String number) {

    public static final ReplayFilter ALL = new ReplayFilter(null, null, null, null, null);

    boolean admits(ReplayChange change) {
        return (kind == null || change.kind() == kind)
                && (reason == null || change.reason() == reason)
                && (rule == null || change.rule().equals(rule))
                && (body == null || change.round().body().equals(body))
                && (number == null || upper(change.round().number()).contains(upper(number)));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
