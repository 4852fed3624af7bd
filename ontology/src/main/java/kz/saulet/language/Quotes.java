package kz.saulet.language;

/** The quotes of Kazakh and Russian: «outer „inner“ outer». */
public final class Quotes {

    private Quotes() {}

    /**
     * Gives quotes inside quotes their own form, where a name that has quotes was put between quotes.
     *
     * @return the text itself when nothing is nested, or when its quotes don't pair
     */
    public static String nested(String text) {
        int first = text.indexOf('«');
        if (first < 0 || text.indexOf('«', first + 1) < 0) {
            return text;
        }
        StringBuilder nested = new StringBuilder(text.length());
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            if (c == '«') {
                nested.append(depth > 0 ? '„' : c);
                depth++;
            } else if (c == '»') {
                depth--;
                nested.append(depth > 0 ? '“' : c);
            } else {
                nested.append(c);
            }
        }
        return depth == 0 ? nested.toString() : text;
    }
}
