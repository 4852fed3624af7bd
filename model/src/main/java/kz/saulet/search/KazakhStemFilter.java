package kz.saulet.search;

import java.io.IOException;
import kz.saulet.language.KazakhStem;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Takes the endings off folded Kazakh words. */
final class KazakhStemFilter extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    KazakhStemFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String stem = KazakhStem.of(term.toString());
        term.setEmpty().append(stem);
        return true;
    }
}
