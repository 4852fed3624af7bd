package kz.saulet.architecture;

import java.util.List;
import kz.saulet.problem.FieldError;

/**
 * An accepted change.
 *
 * @param position of the change in the log; of the log when nothing had to change. A read at or after it sees the change
 * @param changed false when the element already was as wished
 * @param warnings what is still wanting but no reason to refuse
 */
public record Saved(ElementAddress address, long position, boolean changed, List<FieldError> warnings) {}
