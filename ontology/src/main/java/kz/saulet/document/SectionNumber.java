package kz.saulet.document;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Arithmetic of section numbers such as {@code 5.8}. */
final class SectionNumber {

    /** 2 before 10, 5 before 5.1. */
    static final Comparator<String> ORDER = (a, b) -> {
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int difference = Integer.compare(Integer.parseInt(left[i]), Integer.parseInt(right[i]));
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(left.length, right.length);
    };

    /** Authors skip or repeat a number now and then. */
    private static final int LARGEST_GAP = 2;

    private SectionNumber() {}

    static boolean isNumeric(@Nullable String number) {
        return number != null && number.matches("\\d{1,3}(\\.\\d{1,3})*");
    }

    static int depth(String number) {
        return (int) number.chars().filter(c -> c == '.').count() + 1;
    }

    /** True when a heading with this number can come next after the given one (null at the beginning). */
    static boolean follows(@Nullable String previous, String number) {
        int last = last(number);
        String parent = parent(number);
        if (previous == null) {
            return parent.isEmpty() && last <= LARGEST_GAP;
        }
        if (parent.equals(previous)) {
            return last <= LARGEST_GAP;
        }
        String sibling = ancestor(previous, depth(number));
        return parent(sibling).equals(parent)
                && last > last(sibling)
                && last <= last(sibling) + LARGEST_GAP
                && depth(previous) >= depth(number);
    }

    /** True for 5.2 and 5.3, whichever comes first. */
    static boolean areNeighbours(String one, String other) {
        return parent(one).equals(parent(other)) && Math.abs(last(one) - last(other)) == 1;
    }

    private static String ancestor(String number, int depth) {
        String cut = number;
        while (depth(cut) > depth) {
            cut = parent(cut);
        }
        return cut;
    }

    private static String parent(String number) {
        int dot = number.lastIndexOf('.');
        return dot < 0 ? "" : number.substring(0, dot);
    }

    private static int last(String number) {
        return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
    }
}
