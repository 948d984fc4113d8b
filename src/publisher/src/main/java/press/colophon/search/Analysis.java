package press.colophon.search;

import java.io.CharArrayReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.core.TypeTokenFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Texts as tokens: words by Unicode Standard Annex 29, pairs of neighbouring Han characters, stems of English words (Porter),
 * designations of standards. Thread-safe.
 *
 * <p>The reader's script makes the same tokens of a query that {@link #ofQuery} makes.
 */
final class Analysis {
    /** What the annex lets stand inside a word or a number, though it ends it: full-width marks in Chinese, the narrow space. */
    private static final String ENDS = "\u202F\uFF0C\uFF0E\uFF1A\uFF1B";

    private static final int KINDS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private final Analyzer wide;
    private final Analyzer narrow;
    private final Analyzer query;

    /**
     * @param language code of the language of the pages
     */
    Analysis(String language) {
        boolean english = language.equals("en");
        this.wide = new Chain(english, true, true);
        this.narrow = new Chain(english, false, true);
        this.query = new Chain(english, true, false);
    }

    /** Lucene's filters in the order of its analyzers for English and for Chinese, Japanese and Korean. */
    private static final class Chain extends Analyzer {
        private final boolean english;
        private final boolean wide;
        private final boolean singles;

        /**
         * @param wide whether there may be Han, kana, Hangul or full-width forms; most English texts have none, and need not pass
         *     through the filters for them
         * @param singles whether Han characters are tokens by themselves too
         */
        private Chain(boolean english, boolean wide, boolean singles) {
            this.english = english;
            this.wide = wide;
            this.singles = singles;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream tokens = new TypeTokenFilter(tokenizer, Set.of("<EMOJI>"), false);
            tokens = english ? new EnglishPossessiveFilter(tokens) : tokens;
            tokens = new LowerCaseFilter(wide ? new CJKWidthFilter(tokens) : tokens);
            tokens = wide ? new CJKBigramFilter(tokens, KINDS, singles) : tokens;
            tokens = new StopFilter(tokens, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
            return new TokenStreamComponents(tokenizer, english ? new PorterStemFilter(tokens) : tokens);
        }
    }

    /** Takes a term. The array is the analyzer's own, and changes with the next term. */
    @FunctionalInterface
    interface Terms {
        void add(char[] term, int length);
    }

    /** All that a text may be found by: of a designation also its parts, of Han characters each by itself. */
    void each(String text, Terms terms) {
        char[] characters = text.toCharArray();
        tokens(
                clear(characters) ? wide : narrow,
                new CharArrayReader(characters),
                (term, place) -> terms.add(term.buffer(), term.length()));
        for (Token designation : Designations.in(text)) {
            String undated = Designations.undated(designation.text());
            terms.add(designation.text().toCharArray(), designation.text().length());
            if (!undated.equals(designation.text())) {
                terms.add(undated.toCharArray(), undated.length());
            }
        }
    }

    /** What a query looks up, in its order: of a designation nothing else. */
    List<Token> ofQuery(String text) {
        List<Token> tokens = new ArrayList<>(Designations.in(text));
        StringBuilder rest = new StringBuilder(text);
        for (Token designation : tokens) {
            for (int i = designation.start(); i < designation.end(); i++) {
                rest.setCharAt(i, ' ');
            }
        }
        tokens.addAll(words(query, rest.toString()));
        tokens.sort(Comparator.comparingInt(Token::start));
        return tokens;
    }

    private static List<Token> words(Analyzer analyzer, String text) {
        char[] characters = text.toCharArray();
        clear(characters);
        List<Token> tokens = new ArrayList<>();
        tokens(
                analyzer,
                new CharArrayReader(characters),
                (term, place) -> tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset())));
        return tokens;
    }

    /**
     * Puts spaces for {@link #ENDS}.
     *
     * @return whether there is anything for {@link Chain#wide}
     */
    private static boolean clear(char[] text) {
        boolean wide = false;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c >= '\u1100' && (c < '\u2000' || c >= '\u2E80')) {
                wide = true;
            }
            // most characters are on one side of all of them
            if (c >= '\u202F' && (c == '\u202F' || c >= '\uFF0C') && ENDS.indexOf(c) >= 0) {
                text[i] = ' ';
            }
        }
        return wide;
    }

    private static void tokens(Analyzer analyzer, Reader text, BiConsumer<CharTermAttribute, OffsetAttribute> token) {
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                token.accept(term, place);
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
