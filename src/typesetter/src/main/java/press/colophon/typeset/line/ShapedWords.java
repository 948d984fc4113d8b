package press.colophon.typeset.line;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.Features;
import press.colophon.typeset.font.ShapedText;
import press.colophon.typeset.font.Shaper;

/**
 * Words that were shaped before: a text repeats its words far more often than it brings new ones. Thread-safe, and without any
 * influence on results, since shaping a word always gives the same.
 */
final class ShapedWords {
    /** When so many words are kept, all are forgotten: the memory stays bounded whatever is set. */
    private static final int MOST = 50_000;

    private static final int LONGEST = 64;

    private final Map<Key, InFace> faces = new ConcurrentHashMap<>();

    private record Key(Face face, Features features) {}

    /** The words of one face with one set of features. */
    InFace in(Face face, Features features) {
        return faces.computeIfAbsent(new Key(face, features), key -> new InFace(face, features));
    }

    /** Words shaped alike. */
    static final class InFace {
        private final Face face;
        private final Features features;
        private final Map<String, ShapedText> words = new ConcurrentHashMap<>();

        private InFace(Face face, Features features) {
            this.face = face;
            this.features = features;
        }

        Face face() {
            return face;
        }

        /** The shaped word; its text starts count from the word's first character. */
        ShapedText shape(String word) {
            if (word.length() > LONGEST) {
                return Shaper.shape(word, 0, word.length(), face, features);
            }
            ShapedText known = words.get(word);
            if (known == null) {
                if (words.size() >= MOST) {
                    words.clear();
                }
                known = Shaper.shape(word, 0, word.length(), face, features);
                words.put(word, known);
            }
            return known;
        }
    }
}
