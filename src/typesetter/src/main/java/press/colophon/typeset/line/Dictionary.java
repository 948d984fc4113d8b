package press.colophon.typeset.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * The patterns of one language and the words that its authors divide otherwise. Read when first needed, from
 * {@code /hyphenation}: hyph-utf8's files of TeX, and for American English the dictionary of the {@code hyphen} library.
 */
record Dictionary(Patterns patterns, Map<String, int[]> exceptions) {
    /** Knuth's patterns with Kuiken's additions: more and better places than those of hyph-utf8. */
    private static final String AMERICAN = "en-us";

    private static final Map<String, Dictionary> OPEN = new ConcurrentHashMap<>();

    Dictionary {
        exceptions = Map.copyOf(exceptions);
    }

    /** @param name of a dictionary, such as {@code "de-1996"} */
    static Dictionary named(String name) {
        return OPEN.computeIfAbsent(name, Dictionary::read);
    }

    /** Offsets in a word, in lower case, where it may be divided. */
    int[] positions(String word, int left, int right) {
        int[] own = exceptions.get(word);
        return own != null ? own : patterns.positions(word, left, right);
    }

    private static Dictionary read(String name) {
        return name.equals(AMERICAN)
                ? new Dictionary(Patterns.of(american(text("hyph_en_US.dic"))), Map.of())
                : tex(text("hyph-" + name + ".tex"));
    }

    private static String text(String file) {
        String path = "/hyphenation/" + file;
        try (InputStream dictionary = Dictionary.class.getResourceAsStream(path)) {
            if (dictionary == null) {
                throw new IllegalStateException("missing resource " + path);
            }
            return new String(dictionary.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A dictionary's encoding, then one pattern a line. Lines that hold anything but letters, digits and dots are settings, or
     * patterns for ligature characters, which text does not hold here.
     */
    private static List<String> american(String dictionary) {
        return dictionary
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(line -> line.matches("[a-z0-9.]+"))
                .toList();
    }

    /** {@code \patterns{…}} and {@code \hyphenation{…}}, their words set apart by blanks, {@code %} before a comment. */
    static Dictionary tex(String file) {
        String plain = file.replaceAll("%[^\n]*", "");
        Map<String, int[]> exceptions = new HashMap<>();
        for (String word : words(plain, "\\hyphenation{")) {
            exceptions.put(word.replace("-", ""), hyphensOf(word));
        }
        return new Dictionary(Patterns.of(words(plain, "\\patterns{")), exceptions);
    }

    private static List<String> words(String file, String command) {
        int from = file.indexOf(command);
        if (from < 0) {
            return List.of();
        }
        String group = file.substring(from + command.length(), file.indexOf('}', from));
        return Arrays.stream(group.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Offsets in the word without hyphens where those of {@code word} stand. */
    static int[] hyphensOf(String word) {
        int[] hyphens = IntStream.range(0, word.length())
                .filter(i -> word.charAt(i) == '-')
                .toArray();
        return IntStream.range(0, hyphens.length).map(i -> hyphens[i] - i).toArray();
    }
}
