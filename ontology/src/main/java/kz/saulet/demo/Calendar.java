package kz.saulet.demo;

import java.time.LocalDate;

/** The days the demonstration is set on; nothing depends on the clock. */
final class Calendar {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    /** The day the architectures were approved. */
    static final LocalDate APPROVAL = LocalDate.of(2026, 3, 16);

    private Calendar() {}
}
