package press.colophon.typeset.pdf;

import java.util.Locale;
import press.colophon.typeset.graphics.Colour;

/** How colours become those of a file: what a screen and a press do differently. Implementations are thread-safe. */
interface Inks {
    /** The operator that makes {@code colour} the fill colour. */
    String fill(Colour colour);

    /** The operator that makes {@code colour} that of lines. */
    default String stroke(Colour colour) {
        String fill = fill(colour);
        int operator = fill.lastIndexOf(' ') + 1;
        // Lines have the same operators in capitals: ISO 32000-1, table 74.
        return fill.substring(0, operator) + fill.substring(operator).toUpperCase(Locale.ROOT);
    }

    /**
     * Name of the graphics state that says whether {@code colour} prints over what lies below it; empty where that cannot be
     * asked.
     *
     * @param fine whether what is painted is small or thin, so that a misregistered ground would show around it
     */
    String overprint(Colour colour, boolean fine);

    /** The device colour space of the file: {@code DeviceRGB} or {@code DeviceCMYK}. */
    String space();

    /** Samples per pixel of {@link #space()}. */
    int components();

    /**
     * Pixels of sRGB as samples of {@link #space()}.
     *
     * @param rgb three bytes a pixel
     */
    byte[] convert(byte[] rgb);
}
