package press.colophon.typeset.graphics;

import java.util.Locale;

/**
 * A colour as its author wrote it; converting between spaces is the business of whoever paints.
 *
 * <p>Both kinds carry both readings, because the style sheet states both: {@code device-cmyk()} with its fallback.
 */
public sealed interface Colour {
    /** Black for text and rules: 100 % K on the press, 0 0 0 on a screen (typography §4.2). */
    Colour BLACK = new Cmyk(0, 0, 0, 1000);

    Colour WHITE = new Cmyk(0, 0, 0, 0);

    <R> R match(Cases<R> cases);

    /** One branch for each kind of colour. */
    interface Cases<R> {
        R rgb(Rgb rgb);

        R cmyk(Cmyk cmyk);
    }

    /** sRGB, each channel 0–255. */
    record Rgb(int red, int green, int blue) implements Colour {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rgb(this);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
        }
    }

    /** Ink amounts in 1/1000. */
    record Cmyk(int cyan, int magenta, int yellow, int black) implements Colour {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cmyk(this);
        }

        @Override
        public String toString() {
            return "cmyk(" + cyan + " " + magenta + " " + yellow + " " + black + ")";
        }
    }
}
