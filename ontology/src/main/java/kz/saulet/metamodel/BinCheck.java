package kz.saulet.metamodel;

import java.util.stream.IntStream;

/** The check digit of the business identification number (BIN), which has 12 digits; that of a person (IIN) is made alike. */
public final class BinCheck {

    private static final int[] WEIGHTS = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND_WEIGHTS = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};
    private static final int NO_DIGIT = 10;

    private BinCheck() {}

    public static boolean accepts(String bin) {
        if (!bin.matches("[0-9]{12}") || !monthIsReal(bin)) {
            return false;
        }
        int digit = remainder(bin, WEIGHTS);
        if (digit == NO_DIGIT) {
            digit = remainder(bin, SECOND_WEIGHTS);
        }
        return digit == bin.charAt(11) - '0';
    }

    /** Digits 3 and 4 are the month of registration. */
    private static boolean monthIsReal(String bin) {
        int month = Integer.parseInt(bin.substring(2, 4));
        return month >= 1 && month <= 12;
    }

    private static int remainder(String bin, int[] weights) {
        return IntStream.range(0, weights.length)
                        .map(i -> (bin.charAt(i) - '0') * weights[i])
                        .sum()
                % 11;
    }
}
