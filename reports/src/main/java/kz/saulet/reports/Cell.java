package kz.saulet.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** A typed value of a table. */
public sealed interface Cell {

    Cell BLANK = new Blank();

    static Cell text(String value) {
        return value.isEmpty() ? BLANK : new Text(value);
    }

    /** Nothing to say. */
    record Blank() implements Cell {}

    record Text(String value) implements Cell {}

    record Number(BigDecimal value) implements Cell {}

    record Date(LocalDate value) implements Cell {}

    record Time(LocalDateTime value) implements Cell {}
}
