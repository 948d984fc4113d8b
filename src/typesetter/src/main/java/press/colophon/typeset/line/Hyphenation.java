package press.colophon.typeset.line;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.colophon.typeset.language.LanguageProfile;

/**
 * Where words may be hyphenated: Liang's patterns for the language of the text, in English after a publication's own words.
 * How many letters stay on either side of a hyphen is the language's ({@link LanguageProfile.Hyphens}). Immutable and
 * thread-safe.
 */
public final class Hyphenation {
    /** So many words are remembered before all are forgotten. */
    private static final int MOST = 50_000;

    private static final int[] NOWHERE = {};

    private final Map<String, int[]> exceptions;
    /** Words of the publication's own that are given with a capital. */
    private final Set<String> titleWords;
    /** Words that were looked up before; without influence on results. */
    private final Map<Asked, int[]> known = new ConcurrentHashMap<>();

    /** A word, in lower case, and the dictionary that it was looked up in. */
    private record Asked(String dictionary, String word) {}

    private Hyphenation(Map<String, int[]> exceptions, Set<String> titleWords) {
        this.exceptions = exceptions;
        this.titleWords = titleWords;
    }

    /** Every language by its patterns alone. */
    public static Hyphenation standard() {
        return withWords(List.of());
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
    public static Hyphenation withWords(Collection<String> words) {
        Map<String, int[]> exceptions = new HashMap<>();
        Set<String> titleWords = new HashSet<>();
        for (String word : words) {
            String whole = word.replace("-", "");
            exceptions.put(whole.toLowerCase(Locale.ROOT), Dictionary.hyphensOf(word));
            if (!whole.isEmpty() && Character.isUpperCase(whole.codePointAt(0))) {
                titleWords.add(whole);
            }
        }
        return new Hyphenation(exceptions, titleWords);
    }

    /** Whether a word with a capital is no name but a word of a title, or of a language that writes all nouns with one. */
    boolean isTitleWord(String word, LanguageProfile.Hyphens language) {
        return language.capitals() == LanguageProfile.Capitals.NOUNS
                || (isEnglish(language) && titleWords.contains(word));
    }

    /** Offsets of the letters that may begin a line, ascending; none where the language has no dictionary. */
    int[] positions(String word, LanguageProfile.Hyphens language) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (language.dictionary().isEmpty() || lower.length() != word.length()) {
            return NOWHERE;
        }
        int[] own = isEnglish(language) ? exceptions.get(lower) : null;
        return own != null ? own : lookUp(lower, language.dictionary().get(), language);
    }

    private int[] lookUp(String word, String dictionary, LanguageProfile.Hyphens language) {
        Asked asked = new Asked(dictionary, word);
        int[] found = known.get(asked);
        if (found == null) {
            if (known.size() >= MOST) {
                known.clear();
            }
            found = Dictionary.named(dictionary).positions(word, language.left(), language.right());
            known.put(asked, found);
        }
        return found;
    }

    /** A house has one list of its own words, for its English, whatever its spelling. */
    private static boolean isEnglish(LanguageProfile.Hyphens language) {
        return language.dictionary().filter(name -> name.startsWith("en-")).isPresent();
    }
}
