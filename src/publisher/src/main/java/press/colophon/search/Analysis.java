package press.colophon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArrayMap;
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
    private static final Pattern ENDS = Pattern.compile("[\\u202F\\uFF0C\\uFF0E\\uFF1A\\uFF1B]");

    private static final int KINDS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private final Analyzer whole;
    private final Analyzer query;

    /**
     * @param language code of the language of the pages
     */
    Analysis(String language) {
        this.whole = new Chain(language, true);
        this.query = new Chain(language, false);
    }

    /** Lucene's filters in the order of its analyzers for English and for Chinese, Japanese and Korean. */
    private static final class Chain extends Analyzer {
        private final boolean english;
        private final boolean singles;

        private Chain(String language, boolean singles) {
            this.english = language.equals("en");
            this.singles = singles;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream tokens = new TypeTokenFilter(tokenizer, Set.of("<EMOJI>"), false);
            tokens = english ? new EnglishPossessiveFilter(tokens) : tokens;
            tokens = new LowerCaseFilter(new CJKWidthFilter(tokens));
            tokens = new CJKBigramFilter(tokens, KINDS, singles);
            tokens = new StopFilter(tokens, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
            return new TokenStreamComponents(tokenizer, english ? new PorterStemFilter(tokens) : tokens);
        }
    }

    /** All that a text may be found by: of a designation also its parts, of Han characters each by itself. */
    List<Token> ofText(String text) {
        List<Token> tokens = new ArrayList<>(words(whole, text));
        for (Token designation : Designations.in(text)) {
            tokens.add(designation);
            String undated = Designations.undated(designation.text());
            if (!undated.equals(designation.text())) {
                tokens.add(new Token(undated, designation.start(), designation.end()));
            }
        }
        return tokens;
    }

    /** Counts what {@link #ofText} finds. Of what stands there twice it makes no second text: in Chinese that is most of it. */
    void count(String text, CharArrayMap<int[]> counts) {
        each(whole, text, (term, place) -> count(counts, term.buffer(), term.length()));
        for (Token designation : Designations.in(text)) {
            String undated = Designations.undated(designation.text());
            for (String token : new TreeSet<>(List.of(designation.text(), undated))) {
                count(counts, token.toCharArray(), token.length());
            }
        }
    }

    private static void count(CharArrayMap<int[]> counts, char[] token, int length) {
        int[] count = counts.get(token, 0, length);
        if (count == null) {
            counts.put(String.valueOf(token, 0, length), new int[] {1});
        } else {
            count[0]++;
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
        List<Token> tokens = new ArrayList<>();
        each(
                analyzer,
                text,
                (term, place) -> tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset())));
        return tokens;
    }

    private static String withoutEnds(String text) {
        Matcher ends = ENDS.matcher(text);
        return ends.find() ? ends.replaceAll(" ") : text;
    }

    private static void each(Analyzer analyzer, String text, BiConsumer<CharTermAttribute, OffsetAttribute> token) {
        try (TokenStream stream = analyzer.tokenStream("text", withoutEnds(text))) {
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
