package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hyphenation patterns as a trie (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983): between two letters the greatest
 * number of all matching patterns counts, and an odd one allows a hyphen.
 */
final class Patterns {
    /** a–z, and the dot that stands for a word's edge. */
    private static final int LETTERS = 27;

    private static final int EDGE = 26;
    private static final byte[] NONE = {};

    private int[] children = new int[LETTERS * 1024];
    private final List<byte[]> values = new ArrayList<>(List.of(NONE));

    private Patterns() {}

    /**
     * Reads a dictionary: its encoding, then one pattern a line ({@code hyphen} library). Lines that hold anything but letters,
     * digits and dots are settings, or patterns for ligature characters, which text does not hold here.
     */
    static Patterns parse(String dictionary) {
        Patterns patterns = new Patterns();
        dictionary
                .lines()
                .skip(1)
                .map(String::strip)
                .filter(Patterns::isPattern)
                .forEach(patterns::add);
        return patterns;
    }

    private static boolean isPattern(String line) {
        return !line.isEmpty()
                && line.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z'));
    }

    private void add(String pattern) {
        int node = 0;
        byte[] value = new byte[pattern.length() + 1];
        int letters = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                value[letters] = (byte) (c - '0');
            } else {
                node = child(node, letter(c));
                letters++;
            }
        }
        values.set(node, Arrays.copyOf(value, letters + 1));
    }

    private int child(int node, int letter) {
        int slot = node * LETTERS + letter;
        if (children[slot] == 0) {
            children[slot] = values.size();
            values.add(NONE);
            if (values.size() * LETTERS > children.length) {
                children = Arrays.copyOf(children, 2 * children.length);
            }
        }
        return children[slot];
    }

    /** Offsets where {@code word}, in lower case, may be hyphenated, none for a word with other letters than a–z. */
    int[] positions(String word, int left, int right) {
        byte[] levels = new byte[word.length() + 3];
        for (int start = 0; start < word.length() + 2; start++) {
            int node = 0;
            for (int at = start; at < word.length() + 2; at++) {
                int letter = at == 0 || at == word.length() + 1 ? EDGE : letter(word.charAt(at - 1));
                node = letter < 0 ? 0 : children[node * LETTERS + letter];
                if (node == 0) {
                    break;
                }
                raise(levels, start, values.get(node));
            }
        }
        return odd(word, levels, left, right);
    }

    private static void raise(byte[] levels, int start, byte[] value) {
        for (int i = 0; i < value.length; i++) {
            levels[start + i] = (byte) Math.max(levels[start + i], value[i]);
        }
    }

    private static int[] odd(String word, byte[] levels, int left, int right) {
        int[] found = new int[word.length()];
        int count = 0;
        for (int offset = left; offset <= word.length() - right; offset++) {
            // Position 0 of the levels is before the dot that begins the word.
            if (levels[offset + 1] % 2 == 1) {
                found[count++] = offset;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static int letter(char c) {
        if (c == '.') {
            return EDGE;
        }
        return c >= 'a' && c <= 'z' ? c - 'a' : -1;
    }
}
