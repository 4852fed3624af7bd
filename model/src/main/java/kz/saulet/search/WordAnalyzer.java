package kz.saulet.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.saulet.language.Folding;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts texts into folded words, and into stems where the field holds texts of one language. */
final class WordAnalyzer {

    private static final Analyzer WORDS = new Folded(Stem.NONE);
    private static final Analyzer RUSSIAN = new Folded(Stem.RUSSIAN);
    private static final Analyzer KAZAKH = new Folded(Stem.KAZAKH);

    private WordAnalyzer() {}

    static Analyzer byField() {
        Map<String, Analyzer> stemming = Map.of(
                Fields.NAME_RU, RUSSIAN,
                Fields.TEXT_RU, RUSSIAN,
                Fields.NAME_KK, KAZAKH,
                Fields.TEXT_KK, KAZAKH);
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                return stemming.getOrDefault(field, WORDS);
            }
        };
    }

    static List<String> words(String text) {
        return tokens(WORDS, text);
    }

    static String russianStem(String word) {
        return String.join(" ", tokens(RUSSIAN, word));
    }

    static String kazakhStem(String word) {
        return String.join(" ", tokens(KAZAKH, word));
    }

    private static List<String> tokens(Analyzer analyzer, String text) {
        List<String> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    private enum Stem {
        NONE,
        RUSSIAN,
        KAZAKH
    }

    private static final class Folded extends Analyzer {

        private final Stem stem;

        Folded(Stem stem) {
            this.stem = stem;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            try {
                StringWriter text = new StringWriter();
                reader.transferTo(text);
                return new StringReader(Folding.fold(text.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new WhitespaceTokenizer();
            TokenStream stems =
                    switch (stem) {
                        case NONE -> words;
                        case RUSSIAN -> new RussianLightStemFilter(words);
                        case KAZAKH -> new KazakhStemFilter(words);
                    };
            return new TokenStreamComponents(words, stems);
        }
    }
}
