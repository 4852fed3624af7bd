package kz.saulet.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day as it is counted in Kazakhstan, wherever the server stands. */
public final class OfficialTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    private OfficialTime() {}

    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
