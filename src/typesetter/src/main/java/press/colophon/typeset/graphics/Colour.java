package press.colophon.typeset.graphics;

import java.util.Locale;
import java.util.Optional;

/**
 * A colour as its author wrote it; converting between spaces is the business of whoever paints.
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

    /**
     * Ink amounts in 1/1000.
     *
     * @param screen what the style sheet wants in its place on a screen: the fallback of {@code device-cmyk()} (CSS Color 5)
     */
    record Cmyk(int cyan, int magenta, int yellow, int black, Optional<Rgb> screen) implements Colour {
        public Cmyk(int cyan, int magenta, int yellow, int black) {
            this(cyan, magenta, yellow, black, Optional.empty());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cmyk(this);
        }

        @Override
        public String toString() {
            return "cmyk(" + cyan + " " + magenta + " " + yellow + " " + black
                    + screen.map(rgb -> ", " + rgb).orElse("") + ")";
        }
    }
}
