package kz.saulet.architecture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import kz.saulet.metamodel.ValueType;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Numbers or days from one to the other, both included; an open end is null. */
record ValueRange<T extends Comparable<? super T>>(
        @Nullable T from, @Nullable T to) {

    private static final String BETWEEN = "..";

    /**
     * @param text one value, or {@code from..to} with either end open
     * @throws UnusableFilter when an end is not of the type
     */
    static Predicate<Node> of(ValueType type, String text) {
        return switch (type) {
            case DATE, DATE_TIME -> {
                ValueRange<LocalDate> days = parse(text, ValueRange::day);
                yield node -> days.holds(ValueRange.<LocalDate>orNull(() -> day(node.getLiteralLexicalForm())));
            }
            default -> {
                ValueRange<BigDecimal> numbers = parse(text, ValueRange::number);
                yield node -> numbers.holds(ValueRange.<BigDecimal>orNull(() -> number(node.getLiteralLexicalForm())));
            }
        };
    }

    private static <T extends Comparable<? super T>> ValueRange<T> parse(String text, Parser<T> parser) {
        int between = text.indexOf(BETWEEN);
        if (between < 0) {
            T exactly = parser.parse(text.strip());
            return new ValueRange<>(exactly, exactly);
        }
        String from = text.substring(0, between).strip();
        String to = text.substring(between + BETWEEN.length()).strip();
        return new ValueRange<>(from.isEmpty() ? null : parser.parse(from), to.isEmpty() ? null : parser.parse(to));
    }

    boolean holds(@Nullable T value) {
        return value != null
                && (from == null || from.compareTo(value) <= 0)
                && (to == null || to.compareTo(value) >= 0);
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.replace(" ", "").replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new UnusableFilter("not-decimal");
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text.substring(0, Math.min(10, text.length())));
        } catch (DateTimeParseException e) {
            throw new UnusableFilter("not-date");
        }
    }

    /** A stored value that is not of its type is in no range. */
    private static <T> @Nullable T orNull(Supplier<T> parse) {
        try {
            return parse.get();
        } catch (UnusableFilter e) {
            return null;
        }
    }

    private interface Parser<T> {
        T parse(String text);
    }
}
