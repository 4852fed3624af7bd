package kz.saulet.importers.word;

import java.util.Locale;

/** Writes a counter the way a numbering level asks for. */
enum NumberFormat {
    DECIMAL,
    DECIMAL_ZERO,
    LOWER_LETTER,
    UPPER_LETTER,
    LOWER_ROMAN,
    UPPER_ROMAN,
    RUSSIAN_LOWER,
    RUSSIAN_UPPER,
    BULLET;

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    /** Word leaves out the letters that look like others or begin no word. */
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";

    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_SIGNS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};

    /** The format of {@code w:numFmt}; formats of other scripts are written as plain numbers. */
    static NumberFormat of(String value) {
        return switch (value) {
            case "decimalZero" -> DECIMAL_ZERO;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerRoman" -> LOWER_ROMAN;
            case "upperRoman" -> UPPER_ROMAN;
            case "russianLower" -> RUSSIAN_LOWER;
            case "russianUpper" -> RUSSIAN_UPPER;
            case "bullet", "none" -> BULLET;
            default -> DECIMAL;
        };
    }

    String write(int number) {
        return switch (this) {
            case DECIMAL -> Integer.toString(number);
            case DECIMAL_ZERO -> number < 10 ? "0" + number : Integer.toString(number);
            case LOWER_LETTER -> letters(LATIN, number);
            case UPPER_LETTER -> letters(LATIN, number).toUpperCase(Locale.ROOT);
            case RUSSIAN_LOWER -> letters(RUSSIAN, number);
            case RUSSIAN_UPPER -> letters(RUSSIAN, number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case BULLET -> "";
        };
    }

    /** After the last letter Word goes on with doubled letters: z, aa, bb. */
    private static String letters(String alphabet, int number) {
        if (number < 1) {
            return "";
        }
        int index = (number - 1) % alphabet.length();
        int times = Math.min((number - 1) / alphabet.length() + 1, 20);
        return String.valueOf(alphabet.charAt(index)).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number > 4999) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN_SIGNS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
