package press.colophon.typeset.font;

import java.util.Set;

/**
 * OpenType features asked for by tag, beside those that are always on (kern; liga in Latin runs).
 *
 * @param tags of the OpenType feature registry: smcp, onum, lnum, tnum, pnum, sups, case…
 */
public record Features(Set<String> tags, boolean ligatures, boolean kerning) {
    public static final Features NORMAL = new Features(Set.of(), true, true);

    public Features {
        tags = Set.copyOf(tags);
    }
}
