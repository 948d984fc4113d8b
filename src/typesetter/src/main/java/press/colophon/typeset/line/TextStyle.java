package press.colophon.typeset.line;

import java.util.Optional;
import press.colophon.typeset.font.Features;
import press.colophon.typeset.font.FontStack;

/**
 * How a text is set.
 *
 * @param fonts faces in order of preference; Chinese punctuation takes the first Han face, Latin the first Latin one
 * @param size em in scaled points
 * @param language BCP 47 tag, {@code "en"}, {@code "zh-CN"}
 * @param baselineShift scaled points upwards (superscripts), negative for downwards
 * @param letterSpacing scaled points added after each Latin letter, normally 0
 * @param hyphenation whether words of this text may be hyphenated
 * @param breakable false for text that is to stay on one line as a whole ({@code white-space: nowrap})
 * @param keepAll whether Chinese may break only where its author says so, at U+200B, and at marks ({@code word-break: keep-all})
 */
public record TextStyle(
        FontStack fonts,
        long size,
        String language,
        Features features,
        long baselineShift,
        long letterSpacing,
        boolean hyphenation,
        boolean breakable,
        boolean keepAll,
        Optional<Emphasis> emphasis) {

    /** Chinese emphasis dots under the characters (GB/T 15834 annex, CLREQ 3.3.4). */
    public enum Emphasis {
        DOT_UNDER
    }
}
