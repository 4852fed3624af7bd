package kz.saulet.bench.limit;

import java.util.function.IntPredicate;

/** What is asked of single values. */
final class ValueTests {

    private final Columns columns;
    private final Terms terms;

    ValueTests(Columns columns, Terms terms) {
        this.columns = columns;
        this.terms = terms;
    }

    IntPredicate oneOf(String... names) {
        boolean[] members = new boolean[columns.size()];
        for (String name : names) {
            members[columns.id('"' + name + '"')] = true;
        }
        return t -> members[t];
    }

    IntPredicate number(int least, int most) {
        return t -> terms.kind[t] == Terms.INTEGER && terms.number[t] >= least && terms.number[t] <= most;
    }

    IntPredicate integerOr(IntPredicate other) {
        return t -> terms.kind[t] == Terms.INTEGER || other.test(t);
    }

    IntPredicate kind(byte kind) {
        return t -> terms.kind[t] == kind;
    }

    IntPredicate literal() {
        return t -> terms.kind[t] != Terms.IRI;
    }

    IntPredicate secureUrl() {
        return t -> terms.kind[t] == Terms.URI && terms.text[t].startsWith("https://");
    }

    IntPredicate digits(int count) {
        return t -> terms.length[t] == count && onlyDigits(terms.text[t], 0);
    }

    IntPredicate numbered(String prefix, int characters) {
        return t -> terms.kind[t] == Terms.TEXT
                && terms.length[t] >= characters
                && terms.text[t].startsWith(prefix)
                && onlyDigits(terms.text[t], prefix.length());
    }

    IntPredicate documentNumber() {
        return t -> {
            String text = terms.text[t];
            int dash = text.indexOf('-');
            return dash > 0 && onlyDigits(text.substring(0, dash), 0) && onlyDigits(text, dash + 1);
        };
    }

    private static boolean onlyDigits(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > start;
    }
}
