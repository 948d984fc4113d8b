package press.colophon.typeset.pdf;

import java.util.List;
import java.util.Map;
import press.colophon.typeset.graphics.Rect;

/**
 * What stands in a press file, read back from its bytes: what a preflight judges. Immutable.
 *
 * @param entries of the catalog and the trailer that a press file must not have, by their names
 * @param fonts each once
 */
public record PressContent(Head head, List<String> entries, List<Sheet> sheets, List<Font> fonts) {
    public PressContent {
        entries = List.copyOf(entries);
        sheets = List.copyOf(sheets);
        fonts = List.copyOf(fonts);
    }

    /**
     * What the file says of itself.
     *
     * @param version {@code 1.6}
     * @param intents subtype, profile class, colour space and number of components of each output intent
     * @param info the information dictionary
     * @param metadata the XMP packet
     */
    public record Head(
            String version, boolean identified, List<String> intents, Map<String, String> info, String metadata) {
        public Head {
            intents = List.copyOf(intents);
            info = Map.copyOf(info);
        }
    }

    /**
     * A page; rectangles in scaled points from the top left corner of its trim box.
     *
     * @param entries that a page of a press file must not have, by their names
     * @param blending colour space of the page's transparency group; empty when there is none
     */
    public record Sheet(Boxes boxes, List<String> entries, int annotations, String blending, List<Painted> painted) {
        public Sheet {
            entries = List.copyOf(entries);
            painted = List.copyOf(painted);
        }
    }

    public record Boxes(Rect media, Rect bleed, Rect trim) {}

    /** What is painted. */
    public enum Kind {
        TEXT,
        FILL,
        LINE,
        IMAGE
    }

    /**
     * Something painted.
     *
     * @param area what it covers; of text only where it begins
     * @param size font size of text, width of a line, the smaller side of an area, in scaled points
     * @param image what an image is; for all else {@link Image#NONE}
     */
    public record Painted(Kind kind, Rect area, Paint paint, long size, Image image) {}

    /**
     * How it is painted.
     *
     * @param space device colour space, or {@code Separation} and its name
     * @param inks in 1/1000, as the space has them
     * @param overprint whether it leaves inks alone of which it has none
     * @param transparent whether it lets the ground shine through
     * @param isolated whether it stands in an isolated transparency group
     */
    public record Paint(String space, List<Integer> inks, boolean overprint, boolean transparent, boolean isolated) {
        public Paint {
            inks = List.copyOf(inks);
        }

        /** Solid black ink and no other. */
        public boolean isBlack() {
            return space.equals("DeviceCMYK") && inks.equals(List.of(0, 0, 0, 1000));
        }

        /** How many inks it has. */
        public long count() {
            return inks.stream().filter(ink -> ink > 0).count();
        }
    }

    /**
     * @param filter how its samples are compressed
     * @param quality estimate of the quality of a JPEG, 1 to 100; 100 for other files
     * @param entries that an image of a press file must not have
     */
    public record Image(int width, int height, int bits, String filter, int quality, List<String> entries) {
        public static final Image NONE = new Image(0, 0, 0, "", 100, List.of());

        public Image {
            entries = List.copyOf(entries);
        }
    }

    /**
     * @param missing whether a glyph is shown that it does not have
     */
    public record Font(String name, String type, boolean embedded, boolean missing) {}
}
