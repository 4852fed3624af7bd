package kz.saulet.architecture;

import java.time.LocalDate;

/**
 * An approved baseline of an architecture.
 *
 * @param body id of the state body, e.g. {@code mh}
 * @param name what the approval is called
 * @param approver login of who approved, or id of the role in seeded data
 * @param position the position of the change log whose content was approved
 */
public record Approval(String body, String name, String approver, LocalDate date, long position) {}
