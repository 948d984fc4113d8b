package press.colophon.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Where the lines of a Chinese heading may end: between words, and so that neither line begins or ends with half a phrase.
 *
 * <p>Words are those of Lucene's simplified Chinese tokenizer (smartcn: a hidden Markov model over a dictionary of 1998's
 * People's Daily). A word of one character is most often a part of a longer one that the dictionary lacks, a name or a new term;
 * it stays with its neighbours unless it is one of the closed classes that begin a phrase ({@link #BEGIN}) or end one ({@link
 * #END}). Next to punctuation and spaces the browser's own rules hold. Thread-safe; the same text always has the same phrases.
 */
public final class Phrases {
    /** Prepositions, conjunctions, adverbs, pronouns, auxiliaries, numerals. */
    private static final String BEGIN =
            "在为与和及或以从向对把被让给由将是也就如因于至到按比但而并且则即又再都才已不未没无要会可能应须该这那每各某本" + "我你他她它第首多一二三四五六七八九十两";

    /** Particles, localizers, measure words, suffixes of nouns. */
    private static final String END = "的了着过们等吗呢吧中上下里内外后前时间年月日号项个位种期届次条份部院员者性化率体局所家型类级版法制力度量界区省市县国厂站室馆器机品物费税网奖业";

    /**
     * What a heading of the first level has room for on a screen of 320 CSS pixels: 288 pixels beside its gutters, characters of
     * 29 ({@code site.css}); one less for a mark that follows. A shorter text needs no division, a longer phrase is divided at its
     * particles.
     */
    private static final int LONGEST = 8;

    private final Analyzer analyzer = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new HMMChineseTokenizer());
        }
    };
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    /**
     * A text in the parts between which a line may end, besides where it may end by punctuation.
     *
     * @param language BCP 47 tag; a text in a language other than Chinese is one part
     * @return parts that together are the text; one at least
     */
    public List<String> of(String text, String language) {
        return language.startsWith("zh") && text.length() > LONGEST
                ? known.computeIfAbsent(text, this::cut)
                : List.of(text);
    }

    private List<String> cut(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int end : ends(text)) {
            parts.add(text.substring(from, end));
            from = end;
        }
        parts.add(text.substring(from));
        return List.copyOf(parts);
    }

    /** Offsets in UTF-16 units, ascending. */
    private List<Integer> ends(String text) {
        List<Token> words = words(text);
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            // by a mark or a space a line may end or not without our help
            if (i == words.size() || !adjoin(text, words.get(i - 1), words.get(i))) {
                divide(words.subList(from, i), ends);
                from = i;
            }
        }
        return ends;
    }

    private static boolean adjoin(String text, Token before, Token after) {
        return before.end() == after.start() && !isMark(text, before.end() - 1) && !isMark(text, after.start());
    }

    /** Divides words without marks between them into phrases. */
    private static void divide(List<Token> words, List<Integer> ends) {
        int from = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || mayPart(words, i)) {
                divideLong(words, from, i, ends);
                if (i < words.size()) {
                    ends.add(words.get(i).start());
                }
                from = i;
            }
        }
    }

    private static void divideLong(List<Token> words, int from, int to, List<Integer> ends) {
        if (words.get(to - 1).end() - words.get(from).start() > LONGEST) {
            IntStream.range(from + 1, to)
                    .filter(i -> !scriptsMeet(words.get(i - 1), words.get(i)))
                    .filter(i -> !isEnd(words, i) && !isBeginning(words, i - 1))
                    .filter(i -> isEnd(words, i - 1) || isBeginning(words, i))
                    .forEach(i -> ends.add(words.get(i).start()));
        }
    }

    /** Whether a phrase may begin with the word at {@code i}. */
    private static boolean mayPart(List<Token> words, int i) {
        Token before = words.get(i - 1);
        Token after = words.get(i);
        return !scriptsMeet(before, after)
                && (before.text().length() > 1 || isEnd(words, i - 1))
                && (after.text().length() > 1 || isBeginning(words, i));
    }

    /** The last word of a phrase needs another before it, the first another after it. */
    private static boolean isEnd(List<Token> words, int i) {
        return i > 0 && is(END, words.get(i));
    }

    private static boolean isBeginning(List<Token> words, int i) {
        return i + 1 < words.size() && is(BEGIN, words.get(i));
    }

    /**
     * Latin letters and digits stay with the Han characters next to them: 9 月底, 第 6 期, ISO 年会. Browsers widen the place where
     * they meet (text-autospace), but not one at which a line may end.
     */
    private static boolean scriptsMeet(Token before, Token after) {
        return isLatin(before.text().codePointBefore(before.text().length()))
                || isLatin(after.text().codePointAt(0));
    }

    private static boolean is(String words, Token word) {
        return word.text().length() == 1 && words.indexOf(word.text().charAt(0)) >= 0;
    }

    private static boolean isLatin(int character) {
        return Character.isDigit(character) || Character.UnicodeScript.of(character) == Character.UnicodeScript.LATIN;
    }

    private static boolean isMark(String text, int at) {
        return !Character.isLetterOrDigit(text.charAt(at)) && !Character.isSurrogate(text.charAt(at));
    }

    /** As they are written; marks of their own. */
    private List<Token> words(String text) {
        List<Token> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("text", text)) {
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                int start = place.startOffset();
                words.add(new Token(text.substring(start, place.endOffset()), start, place.endOffset()));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
