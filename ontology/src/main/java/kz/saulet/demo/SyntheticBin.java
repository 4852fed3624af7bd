package kz.saulet.demo;

/** Made-up business identification numbers with a right check digit. */
final class SyntheticBin {

    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2};

    private SyntheticBin() {}

    /** A number of a resident head office ("40" in the fifth and sixth place). */
    static String of(String key) {
        Dice dice = Dice.of("bin", key);
        while (true) {
            String digits =
                    "%02d%02d40%05d".formatted(dice.between(0, 20), dice.between(1, 12), dice.between(1, 99_999));
            int check = check(digits);
            if (check < 10) {
                return digits + check;
            }
        }
    }

    /** The check digit, or 10 when these digits can have none. */
    static int check(String digits) {
        int check = weighted(digits, FIRST);
        return check == 10 ? weighted(digits, SECOND) : check;
    }

    private static int weighted(String digits, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += Character.digit(digits.charAt(i), 10) * weights[i];
        }
        return sum % 11;
    }
}
