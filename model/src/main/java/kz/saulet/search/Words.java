package kz.saulet.search;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.saulet.language.Folding;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words somebody looks for, folded, and the query that finds them. */
record Words(List<String> words) {

    private static final int MOST_WORDS = 12;
    private static final int SHORTEST_FUZZY = 4;
    private static final int SHORTEST_ROOT = 4;
    private static final int AROUND = 80;

    static Words of(String text) {
        return new Words(
                WordAnalyzer.words(text).stream().distinct().limit(MOST_WORDS).toList());
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Every word must be found somewhere; whole names and codes count most, words of descriptions least. */
    Query query() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(anywhere(word), BooleanClause.Occur.MUST));
        String whole = String.join(" ", words);
        all.add(boosted(new TermQuery(new Term(Fields.WHOLE, whole)), 40), BooleanClause.Occur.SHOULD);
        all.add(boosted(new PrefixQuery(new Term(Fields.WHOLE, whole)), 8), BooleanClause.Occur.SHOULD);
        return all.build();
    }

    /** Forgives one wrong letter in a word of a name. */
    Query forgivingQuery() {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            Query similar =
                    word.length() < SHORTEST_FUZZY ? anywhere(word) : new FuzzyQuery(new Term(Fields.NAME, word), 1, 1);
            all.add(similar, BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    /**
     * For when nothing fits: each word may be a longer or shorter relative of the one asked for, as «стационарных больных» is
     * of «больница». The first query asks for the nearest relatives, the last for those that share half of the stem.
     */
    Stream<Query> relatedQueries() {
        int longest = words.stream().mapToInt(word -> stem(word).length()).max().orElse(0);
        return IntStream.rangeClosed(1, longest / 2).mapToObj(this::relatedQuery);
    }

    private Query relatedQuery(int cut) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (String word : words) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            any.add(anywhere(word), BooleanClause.Occur.SHOULD);
            String stem = stem(word);
            int kept = Math.max(stem.length() - cut, (stem.length() + 1) / 2);
            if (kept >= SHORTEST_ROOT && kept < stem.length()) {
                add(any, new PrefixQuery(new Term(Fields.NAME, stem.substring(0, kept))), 1);
                add(any, new PrefixQuery(new Term(Fields.TEXT, stem.substring(0, kept))), 0.3f);
            }
            all.add(any.build(), BooleanClause.Occur.MUST);
        }
        return all.build();
    }

    private static String stem(String word) {
        String russian = WordAnalyzer.russianStem(word);
        String kazakh = WordAnalyzer.kazakhStem(word);
        return russian.length() < kazakh.length() ? russian : kazakh;
    }

    private static Query anywhere(String word) {
        String russian = WordAnalyzer.russianStem(word);
        String kazakh = WordAnalyzer.kazakhStem(word);
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        add(any, new TermQuery(new Term(Fields.NAME, word)), 4);
        add(any, new PrefixQuery(new Term(Fields.NAME, word)), 2);
        add(any, new TermQuery(new Term(Fields.NAME_RU, russian)), 2);
        add(any, new TermQuery(new Term(Fields.NAME_KK, kazakh)), 2);
        add(any, new TermQuery(new Term(Fields.TEXT, word)), 0.6f);
        add(any, new TermQuery(new Term(Fields.TEXT_RU, russian)), 0.4f);
        add(any, new TermQuery(new Term(Fields.TEXT_KK, kazakh)), 0.4f);
        return any.build();
    }

    private static void add(BooleanQuery.Builder any, Query query, float boost) {
        any.add(boosted(query, boost), BooleanClause.Occur.SHOULD);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    /** True when every word begins some word of the text. */
    boolean allIn(String text) {
        List<String> folded = WordAnalyzer.words(text);
        return words.stream().allMatch(word -> folded.stream().anyMatch(f -> f.startsWith(word)));
    }

    /** The part of the text around the first word found, or its beginning. */
    String snippet(String text) {
        int at = Math.max(0, firstFound(text));
        int from = at <= AROUND ? 0 : boundary(text, at - AROUND);
        int to = at + AROUND >= text.length() ? text.length() : boundary(text, at + AROUND);
        return (from > 0 ? "… " : "") + text.substring(from, to).strip() + (to < text.length() ? " …" : "");
    }

    private int firstFound(String text) {
        BreakIterator pieces = BreakIterator.getWordInstance(Locale.ROOT);
        pieces.setText(text);
        int start = pieces.first();
        for (int end = pieces.next(); end != BreakIterator.DONE; start = end, end = pieces.next()) {
            String piece = Folding.fold(text.substring(start, end));
            String stem = WordAnalyzer.russianStem(piece);
            if (!piece.isEmpty()
                    && words.stream().anyMatch(w -> piece.startsWith(w) || stem.equals(WordAnalyzer.russianStem(w)))) {
                return start;
            }
        }
        return -1;
    }

    private static int boundary(String text, int near) {
        int blank = text.lastIndexOf(' ', near);
        return blank < 0 ? near : blank;
    }
}
