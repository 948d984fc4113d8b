package press.colophon.typeset.line;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.font.Face;

/**
 * Reports what the shaper would set wrong, so that no page shows it: scripts whose letters join, change places or run from right
 * to left, and marks that have to be moved onto their letters. Each once in a paragraph.
 */
final class Unshaped {
    /** The scripts that are set letter after letter, from left to right. */
    private static final Set<UnicodeScript> SET = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN,
            UnicodeScript.CHEROKEE,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.YI,
            UnicodeScript.BRAILLE,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN);

    /** All characters below are Latin or shared, whole letters each. */
    private static final int FIRST_OTHER = 0x0250;

    private final Diagnostics diagnostics;
    private final Set<String> reported = new HashSet<>();

    Unshaped(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The script of a character, if it cannot be set. */
    static Optional<UnicodeScript> script(int codePoint) {
        if (codePoint < FIRST_OTHER) {
            return Optional.empty();
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return SET.contains(script) ? Optional.empty() : Optional.of(script);
    }

    /** Reports the script of the character at {@code at}, which cannot be set. */
    void script(Flow flow, int at) {
        int end = at + Character.charCount(flow.text().codePointAt(at));
        script(flow.text().codePointAt(at))
                .map(Unshaped::name)
                .filter(reported::add)
                .ifPresent(script -> diagnostics.add(Diagnostic.error(
                                "unshaped-script",
                                flow.origin(at, end),
                                "text in the " + script
                                        + " script cannot be set: its letters would stand unjoined or in the"
                                        + " wrong order")
                        .withHint("write it in Latin letters, or show it as a picture with a description")));
    }

    private static String name(UnicodeScript script) {
        String name = script.name().replace('_', ' ');
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Reports the first mark of a word that no composed letter of the face has in it. */
    void marks(Flow flow, int from, String word, Face face) {
        if (word.codePoints().allMatch(codePoint -> codePoint < FIRST_OTHER)) {
            return;
        }
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        composed.codePoints()
                .filter(codePoint -> needsMoving(codePoint, face))
                .findFirst()
                .ifPresent(codePoint -> {
                    if (reported.add(Character.toString(codePoint))) {
                        diagnostics.add(
                                Diagnostic.warning(
                                                "unset-mark",
                                                flow.origin(from, from + word.length()),
                                                String.format(
                                                        Locale.ROOT,
                                                        "the mark of %s (U+%04X) in \"%s\" would stand beside its letter",
                                                        Character.toString(codePoint),
                                                        codePoint,
                                                        word))
                                        .withHint(
                                                "write the letter with its mark as one character, in another way, or as a formula"));
                    }
                });
    }

    /** Whether a character of composed text is drawn by a mark of its own; only what the face has is drawn at all. */
    private static boolean needsMoving(int codePoint, Face face) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return face.glyph(codePoint) != 0;
        }
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        return face.glyph(codePoint) == 0
                && apart.codePointCount(0, apart.length()) > 1
                && apart.codePoints().allMatch(part -> face.glyph(part) != 0);
    }
}
