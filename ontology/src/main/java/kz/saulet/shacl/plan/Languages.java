package kz.saulet.shacl.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.saulet.snapshot.TermText;

/** The language of each term as a small number, found out once; the same language in capitals has the same number. */
final class Languages {

    /** The term has no language. */
    static final int NONE = 1;

    private static final int FIRST = 2;
    private static final int MOST = 100;

    private final Verdicts numbers = new Verdicts();
    private final List<String> known = new ArrayList<>();

    /** By the number that the dictionary gives a language as it is written. */
    private final Verdicts written = new Verdicts();

    /** At least {@link #NONE}. */
    int of(int term, Run run) {
        int number = numbers.of(term);
        if (number == Verdicts.UNKNOWN) {
            TermText text = run.text();
            run.graph().look(term, text);
            number = text.hasLanguage() ? number(text) : NONE;
            remember(numbers, term, number);
        }
        return number;
    }

    private int number(TermText text) {
        int place = text.languageNumber();
        int number = written.of(place);
        if (number == Verdicts.UNKNOWN) {
            number = found(text.language());
            remember(written, place, number);
        }
        return number;
    }

    private static void remember(Verdicts numbers, int place, int number) {
        if (number < MOST) {
            numbers.set(place, (byte) number);
        }
    }

    private synchronized int found(String language) {
        String small = language.toLowerCase(Locale.ROOT);
        int at = known.indexOf(small);
        if (at < 0) {
            at = known.size();
            known.add(small);
        }
        return FIRST + at;
    }

    void forget() {
        numbers.forget();
    }
}
