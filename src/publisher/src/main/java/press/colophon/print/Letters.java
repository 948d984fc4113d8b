package press.colophon.print;

import java.util.Optional;
import java.util.stream.IntStream;

/** Letters and digits of a text, without spaces and signs, which Markdown and the theme have different ones of. */
final class Letters {
    private final String text;
    private final String letters;
    /** Where each of the letters stands in the text. */
    private final int[] places;

    Letters(String text) {
        this.text = text;
        this.places = IntStream.range(0, text.length())
                .filter(i -> Character.isLetterOrDigit(text.charAt(i)))
                .toArray();
        StringBuilder found = new StringBuilder();
        IntStream.of(places).forEach(i -> found.append(text.charAt(i)));
        this.letters = found.toString();
    }

    /** The place of {@code wanted} after {@code before} with no other letter between them. */
    Optional<Integer> after(String before, String wanted) {
        if (before.isEmpty()) {
            int first = text.indexOf(wanted);
            return first < 0 ? Optional.empty() : Optional.of(first);
        }
        for (int found = letters.indexOf(before); found >= 0; found = letters.indexOf(before, found + 1)) {
            int next = found + before.length();
            int place = text.indexOf(wanted, places[next - 1] + 1);
            int letter = next < places.length ? places[next] : text.length();
            if (place >= 0 && place <= letter) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /** Without spaces and signs. */
    String letters() {
        return letters;
    }

    /**
     * Where the last letter of a passage stands in the text: of as many of its last letters as the text has in the same order.
     * Empty when those are fewer than {@code least}.
     */
    Optional<Integer> last(String passage, int least) {
        String wanted = new Letters(passage).letters;
        for (int from = 0; wanted.length() - from >= least; from++) {
            int found = letters.indexOf(wanted.substring(from));
            if (found >= 0) {
                return Optional.of(places[found + wanted.length() - from - 1]);
            }
        }
        return Optional.empty();
    }

    /** Its first letters, so many at most. */
    String start(int most) {
        return letters.substring(0, Math.min(most, letters.length()));
    }

    /** Where the first letter of a passage stands: of as many of its first letters as the text has in the same order. */
    Optional<Integer> first(String passage, int least) {
        String wanted = new Letters(passage).letters;
        for (int to = wanted.length(); to >= least; to--) {
            int found = letters.indexOf(wanted.substring(0, to));
            if (found >= 0) {
                return Optional.of(places[found]);
            }
        }
        return Optional.empty();
    }
}
