package press.colophon.page;

import java.util.Optional;

/**
 * A picture outside the running text.
 *
 * @param source address, from the {@link LinkResolver}
 * @param alternative empty for a decorative picture
 */
public record FigureView(
        String source, Optional<Size> size, Text alternative, Optional<Text> caption, Optional<Text> credit) {

    /** Natural size in CSS pixels. */
    public record Size(int width, int height) {}
}
