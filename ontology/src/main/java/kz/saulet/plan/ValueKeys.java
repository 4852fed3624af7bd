package kz.saulet.plan;

import kz.saulet.snapshot.TermText;
import org.apache.jena.vocabulary.XSD;

/**
 * Whole numbers and days as keys that are ordered as their values are, read from the text of a term. Only what is written
 * in the usual way has a key: {@code xsd:integer} of up to 17 digits, and {@code xsd:date} as {@code 2026-01-31} without
 * a time zone. For everything else the general comparison has to be asked.
 */
public final class ValueKeys {

    /** The term has no key. */
    public static final long NONE = Long.MIN_VALUE;

    private static final String INTEGER = XSD.integer.getURI();
    private static final String DATE = XSD.date.getURI();
    private static final int MOST_DIGITS = 17;
    private static final int DAY_LENGTH = "2026-01-31".length();

    /** The last bit of a key says what it is of. */
    private static final int OF_DATE = 1;

    private ValueKeys() {}

    public static long of(TermText term) {
        String type = term.datatype();
        if (type.equals(INTEGER)) {
            return integer(term.bytes(), term.from(), term.to());
        }
        return type.equals(DATE) ? date(term.bytes(), term.from(), term.to()) : NONE;
    }

    /** Whether the order of two keys is that of their values: both are of numbers, or both of days. */
    public static boolean comparable(long one, long other) {
        return one != NONE && other != NONE && ((one ^ other) & OF_DATE) == 0;
    }

    private static long integer(byte[] text, int start, int end) {
        boolean signed = start < end && (text[start] == '-' || text[start] == '+');
        int first = signed ? start + 1 : start;
        if (first == end || end - first > MOST_DIGITS) {
            return NONE;
        }
        long value = digits(text, first, end);
        return value < 0 ? NONE : (signed && text[start] == '-' ? -value : value) * 2;
    }

    private static long date(byte[] text, int start, int end) {
        if (end - start != DAY_LENGTH || text[start + 4] != '-' || text[start + 7] != '-') {
            return NONE;
        }
        long year = digits(text, start, start + 4);
        long month = digits(text, start + 5, start + 7);
        long day = digits(text, start + 8, end);
        boolean exists = year > 0 && month > 0 && month <= 12 && day > 0 && day <= daysOf(year, month);
        return exists ? (year * 10_000 + month * 100 + day) * 2 + OF_DATE : NONE;
    }

    private static long daysOf(long year, long month) {
        if (month == 2) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** Negative if one of them is no digit. */
    private static long digits(byte[] text, int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
