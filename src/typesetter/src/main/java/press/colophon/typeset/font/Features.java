package press.colophon.typeset.font;

import java.util.Set;

/**
 * OpenType features asked for by tag, beside those that are always on (ccmp, locl, calt; kern and liga unless switched off,
 * and never on Han).
 *
 * @param tags of the OpenType feature registry: smcp, onum, lnum, tnum, pnum, sups, case…
 * @param ligatures whether liga and clig apply
 * @param kerning whether kern applies
 * @param language BCP 47 tag that selects the font's language system (forms of letters differ in Turkish or Serbian); empty
 *     for the font's default
 */
public record Features(Set<String> tags, boolean ligatures, boolean kerning, String language) {
    public static final Features NORMAL = new Features(Set.of(), true, true);

    public Features {
        tags = Set.copyOf(tags);
    }

    public Features(Set<String> tags, boolean ligatures, boolean kerning) {
        this(tags, ligatures, kerning, "");
    }

    public Features withLanguage(String newLanguage) {
        return new Features(tags, ligatures, kerning, newLanguage);
    }
}
