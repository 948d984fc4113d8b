package press.colophon.typeset.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * Where English words may be hyphenated: Liang's patterns for American English (the dictionary of the {@code hyphen} library,
 * based on Knuth's and Kuiken's), after a publication's own words. At least two letters stay before a hyphen and three follow
 * it. Immutable and thread-safe.
 */
public final class Hyphenation {
    private static final String DICTIONARY = "/hyphenation/hyph_en_US.dic";
    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    /** So many words are remembered before all are forgotten. */
    private static final int MOST = 50_000;

    private final Patterns patterns;
    private final Map<String, int[]> exceptions;
    /** Words of the publication's own that are given with a capital. */
    private final Set<String> titleWords;
    /** Words that were looked up before; without influence on results. */
    private final Map<String, int[]> known = new ConcurrentHashMap<>();

    private Hyphenation(Patterns patterns, Map<String, int[]> exceptions, Set<String> titleWords) {
        this.patterns = patterns;
        this.exceptions = exceptions;
        this.titleWords = titleWords;
    }

    /** English by its patterns alone. */
    public static Hyphenation english() {
        return english(List.of());
    }

    /**
     * English with words of a publication's own.
     *
     * <p>Names are not hyphenated (typography §2.8), and no program can tell a name, {@code Beijing}, from a word within a
     * title, {@code Standardization Administration}, or from any word that begins a sentence. A publication can: what it gives with a capital, {@code Stan-dard-iza-tion},
     * may also be broken where it stands with one.
     *
     * @param words with a hyphen wherever they may be broken, {@code stan-dard-iza-tion}; without any for one that may not.
     *     Their hyphens hold for the word with and without a capital.
     */
    public static Hyphenation english(Collection<String> words) {
        Map<String, int[]> exceptions = new HashMap<>();
        Set<String> titleWords = new HashSet<>();
        for (String word : words) {
            String whole = word.replace("-", "");
            exceptions.put(whole.toLowerCase(Locale.ROOT), hyphensOf(word));
            if (!whole.isEmpty() && Character.isUpperCase(whole.codePointAt(0))) {
                titleWords.add(whole);
            }
        }
        return new Hyphenation(English.PATTERNS, exceptions, titleWords);
    }

    private static int[] hyphensOf(String word) {
        int[] hyphens = IntStream.range(0, word.length())
                .filter(i -> word.charAt(i) == '-')
                .toArray();
        return IntStream.range(0, hyphens.length).map(i -> hyphens[i] - i).toArray();
    }

    /** Whether words of this language are known; Latin words in Chinese text are taken as English (CLREQ 3.2.4). */
    boolean knows(String language) {
        return language.equals("en") || language.startsWith("en-") || Flow.isChinese(language);
    }

    /** Whether a word with a capital is no name but a word of a title. */
    boolean isTitleWord(String word) {
        return titleWords.contains(word);
    }

    /** Offsets of the letters that may begin a line, ascending. */
    int[] positions(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int[] own = exceptions.get(lower);
        if (own != null) {
            return own;
        }
        int[] found = known.get(lower);
        if (found == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            found = patterns.positions(lower, LEFT, RIGHT);
            known.put(lower, found);
        }
        return found;
    }

    /** Read when first needed. */
    private static final class English {
        static final Patterns PATTERNS = read();

        private static Patterns read() {
            try (InputStream dictionary = Hyphenation.class.getResourceAsStream(DICTIONARY)) {
                if (dictionary == null) {
                    throw new IllegalStateException("missing resource " + DICTIONARY);
                }
                return Patterns.parse(new String(dictionary.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
