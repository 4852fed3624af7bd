package kz.saulet.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Takes the commonest endings of plural, possession, case and adjective off folded Kazakh words. It may take too much;
 * that does no harm, as the words sought are cut the same way and whole words count more.
 */
final class KazakhStemFilter extends TokenFilter {

    private static final int SHORTEST_STEM = 4;
    private static final int MOST_ENDINGS = 3;

    /** Longer ones first. */
    private static final List<String> ENDINGS = List.of(
            "нын", "нин", "дын", "дин", "тын", "тин", "нда", "нде", "дан", "ден", "тан", "тен", "нан", "нен", "мен",
            "бен", "пен", "лар", "лер", "дар", "дер", "тар", "тер", "лык", "лик", "дык", "дик", "тык", "тик", "га",
            "ге", "ка", "ке", "на", "не", "ны", "ни", "ды", "ди", "ты", "ти", "да", "де", "та", "те", "сы", "си", "ы",
            "и");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    KazakhStemFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        for (int i = 0; i < MOST_ENDINGS; i++) {
            word = withoutEnding(word);
        }
        term.setEmpty().append(word);
        return true;
    }

    private static String withoutEnding(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
