package press.colophon.page;

import java.util.List;
import java.util.Optional;

/**
 * A picture outside the running text.
 *
 * @param source address, from the {@link LinkResolver}
 * @param versions smaller than the picture itself, narrowest first
 * @param alternative empty for a decorative picture
 */
public record FigureView(
        String source,
        Optional<Size> size,
        List<Version> versions,
        Text alternative,
        Optional<Text> caption,
        Optional<Text> credit) {
    public FigureView {
        versions = List.copyOf(versions);
    }

    /**
     * The same picture with fewer pixels.
     *
     * @param source address, from the {@link LinkResolver}
     * @param width in pixels
     */
    public record Version(String source, int width) {}

    /** Natural size in CSS pixels. */
    public record Size(int width, int height) {}
}
