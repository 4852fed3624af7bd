package kz.saulet.shacl.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;

/** The language of each term as a small number, found out once; the same language in capitals has the same number. */
final class Languages {

    /** The term has no language. */
    static final int NONE = 1;

    private static final int FIRST = 2;
    private static final int MOST = 100;

    private final Verdicts numbers = new Verdicts();
    private final List<String> known = new ArrayList<>();

    /** At least {@link #NONE}. */
    int of(int term, FlatGraph graph) {
        int number = numbers.of(term);
        if (number != Verdicts.UNKNOWN) {
            return number;
        }
        number = found(graph.term(term));
        if (number < MOST) {
            numbers.set(term, (byte) number);
        }
        return number;
    }

    private synchronized int found(Node term) {
        String language = term.isLiteral() ? term.getLiteralLanguage().toLowerCase(Locale.ROOT) : "";
        if (language.isEmpty()) {
            return NONE;
        }
        int at = known.indexOf(language);
        if (at < 0) {
            at = known.size();
            known.add(language);
        }
        return FIRST + at;
    }
}
