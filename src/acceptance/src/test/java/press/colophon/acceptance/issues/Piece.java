package press.colophon.acceptance.issues;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An article of an issue.
 *
 * @param slug its file's name
 * @param titleWords length of its title
 * @param speaker id of a person, for speeches
 * @param blocks what its text consists of
 */
record Piece(
        String slug,
        Kind kind,
        int titleWords,
        boolean dek,
        List<String> authors,
        Optional<String> speaker,
        Optional<Picture> lead,
        List<Block> blocks) {
    Piece {
        authors = List.copyOf(authors);
        blocks = List.copyOf(blocks);
    }

    /** The kinds that the content schema knows. */
    enum Kind {
        NEWS,
        FEATURE,
        SPEECH,
        LIST,
        NOTICE,
        EDITORIAL,
        SUPPLEMENT;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
