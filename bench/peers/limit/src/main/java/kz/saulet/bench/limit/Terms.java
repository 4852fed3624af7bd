package kz.saulet.bench.limit;

/** What is asked of single terms, looked up once for each when the estate is read. */
final class Terms {

    static final byte TEXT = 1;
    static final byte INTEGER = 2;
    static final byte DATE = 3;
    static final byte URI = 4;
    static final byte KAZAKH = 5;
    static final byte OTHER_LANGUAGE = 6;
    static final byte IRI = 7;
    static final byte OTHER = 8;

    final byte[] kind;
    /** The value of a number, a date as the number it is written with. */
    final int[] number;
    /** The characters of a text. */
    final int[] length;
    final String[] text;

    Terms(Columns columns) {
        int size = columns.size();
        kind = new byte[size];
        number = new int[size];
        length = new int[size];
        text = new String[size];
        for (int i = 0; i < size; i++) {
            look(i, columns.term(i));
        }
    }

    private void look(int i, String term) {
        if (term.charAt(0) == '<') {
            kind[i] = IRI;
            return;
        }
        int end = term.indexOf('"', 1);
        text[i] = term.substring(1, end);
        length[i] = text[i].length();
        String rest = term.substring(end + 1);
        if (rest.isEmpty()) {
            kind[i] = TEXT;
        } else if (rest.equals("@kk")) {
            kind[i] = KAZAKH;
        } else if (rest.startsWith("@")) {
            kind[i] = OTHER_LANGUAGE;
        } else if (rest.endsWith("#integer>")) {
            kind[i] = INTEGER;
            number[i] = Integer.parseInt(text[i]);
        } else if (rest.endsWith("#date>")) {
            kind[i] = DATE;
            number[i] = Integer.parseInt(text[i].replace("-", ""));
        } else {
            kind[i] = rest.endsWith("#anyURI>") ? URI : OTHER;
        }
    }
}
