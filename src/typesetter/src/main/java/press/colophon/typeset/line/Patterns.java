package press.colophon.typeset.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Hyphenation patterns as a trie (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983): between two letters the greatest
 * number of all matching patterns counts, and an odd one allows a hyphen.
 */
final class Patterns {
    private static final byte[] NONE = {};

    /** The letters of all patterns in order; the number after the last stands for a word's edge. */
    private final char[] alphabet;

    private final int letters;
    private int[] children;
    private final List<byte[]> values = new ArrayList<>(List.of(NONE));

    private Patterns(char[] alphabet) {
        this.alphabet = alphabet;
        this.letters = alphabet.length + 1;
        this.children = new int[letters * 1024];
    }

    /** @param patterns as in TeX: letters, digits between them, and a dot for a word's edge */
    static Patterns of(Collection<String> patterns) {
        StringBuilder letters = new StringBuilder();
        patterns.stream()
                .flatMapToInt(String::chars)
                .filter(c -> c != '.' && (c < '0' || c > '9'))
                .distinct()
                .sorted()
                .forEach(c -> letters.append((char) c));
        Patterns trie = new Patterns(letters.toString().toCharArray());
        patterns.forEach(trie::add);
        return trie;
    }

    private void add(String pattern) {
        int node = 0;
        byte[] value = new byte[pattern.length() + 1];
        int count = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                value[count] = (byte) (c - '0');
            } else {
                node = child(node, c == '.' ? alphabet.length : letter(c));
                count++;
            }
        }
        values.set(node, Arrays.copyOf(value, count + 1));
    }

    private int child(int node, int letter) {
        int slot = node * letters + letter;
        if (children[slot] == 0) {
            children[slot] = values.size();
            values.add(NONE);
            if (values.size() * letters > children.length) {
                children = Arrays.copyOf(children, 2 * children.length);
            }
        }
        return children[slot];
    }

    /** Offsets where {@code word}, in lower case, may be hyphenated; none beside letters that no pattern has. */
    int[] positions(String word, int left, int right) {
        byte[] levels = new byte[word.length() + 3];
        for (int start = 0; start < word.length() + 2; start++) {
            int node = 0;
            for (int at = start; at < word.length() + 2; at++) {
                int letter = at == 0 || at == word.length() + 1 ? alphabet.length : letter(word.charAt(at - 1));
                node = letter < 0 ? 0 : children[node * letters + letter];
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

    /** Number of a letter, negative for one that no pattern has. */
    private int letter(char c) {
        return Arrays.binarySearch(alphabet, c);
    }
}
