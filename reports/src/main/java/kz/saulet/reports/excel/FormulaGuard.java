package kz.saulet.reports.excel;

/** Keeps text that looks like a formula from ever being calculated by a spreadsheet program. */
final class FormulaGuard {

    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && STARTERS.indexOf(text.charAt(0)) >= 0;
    }

    /** For formats without types: an apostrophe makes the rest a text. */
    static String quoted(String text) {
        return looksLikeFormula(text) ? "'" + text : text;
    }
}
