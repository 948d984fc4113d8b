package press.colophon.typeset.graphics;

import java.util.List;
import java.util.Optional;

/** A picture ready to be placed. Immutable and thread-safe; equal keys mean equal pictures. */
public sealed interface Picture {
    /** SHA-256 of the file's bytes in hex: the identity under which the picture is embedded once. */
    String key();

    /** Natural width in scaled points, at the file's own resolution or 96 pixels an inch. */
    long width();

    long height();

    <R> R match(Cases<R> cases);

    /** One branch for each kind of picture. */
    interface Cases<R> {
        R raster(Raster raster);

        R vector(Vector vector);
    }

    /**
     * Pixels, still in the bytes of their file.
     *
     * @param format {@code "jpeg"} or {@code "png"}
     * @param pixelWidth pixels across as they are stored, before the picture is turned
     * @param width natural width as the picture is seen, after it was turned
     * @param orientation how the stored pixels are to be turned
     */
    record Raster(
            String key,
            String format,
            Bytes bytes,
            int pixelWidth,
            int pixelHeight,
            long width,
            long height,
            Orientation orientation)
            implements Picture {
        /** A picture whose pixels are stored upright. */
        public Raster(
                String key, String format, Bytes bytes, int pixelWidth, int pixelHeight, long width, long height) {
            this(key, format, bytes, pixelWidth, pixelHeight, width, height, Orientation.UPRIGHT);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.raster(this);
        }
    }

    /** Filled paths in scaled points within {@code width × height}, in painting order. */
    record Vector(String key, long width, long height, List<Shape> shapes) implements Picture {
        public Vector {
            shapes = List.copyOf(shapes);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.vector(this);
        }
    }

    /**
     * How the pixels of a file are to be turned so that the picture stands upright: the values of Exif's tag Orientation, 1 to 8
     * in this order (Exif 2.32, §4.6.4).
     */
    enum Orientation {
        UPRIGHT(false),
        MIRRORED(false),
        TURNED_180(false),
        MIRRORED_TURNED_180(false),
        /** Mirrored at the diagonal from top left. */
        TRANSPOSED(true),
        /** To be turned by 90° clockwise. */
        TURNED_90(true),
        /** Mirrored at the diagonal from top right. */
        TRANSVERSED(true),
        TURNED_270(true);

        private final boolean swapsSides;

        Orientation(boolean swapsSides) {
            this.swapsSides = swapsSides;
        }

        /** Upright for a value that the standard does not know. */
        public static Orientation ofExif(int value) {
            return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
        }

        /** Whether stored rows are seen as columns. */
        public boolean swapsSides() {
            return swapsSides;
        }
    }

    /**
     * One painted path. Gradients are flattened to steps by the reader of the file.
     *
     * @param fill its colour, that of the line where the path is stroked
     * @param opacity 0–1000
     * @param clip limits the paint, when given
     * @param stroke the line that is drawn along the path, which is filled when there is none
     */
    record Shape(Path path, Colour fill, int opacity, Optional<Path> clip, Optional<Stroke> stroke) {
        /** A filled path. */
        public Shape(Path path, Colour fill, int opacity, Optional<Path> clip) {
            this(path, fill, opacity, clip, Optional.empty());
        }
    }

    /**
     * How a line is drawn (ISO 32000-1, 8.4.3).
     *
     * @param width in scaled points
     * @param cap 0 butt, 1 round, 2 projecting square
     * @param join 0 miter, 1 round, 2 bevel
     * @param miterLimit in 1/1000
     * @param dashes lengths of dashes and gaps in turn; none for a solid line
     * @param phase where in them the line begins
     */
    record Stroke(long width, int cap, int join, int miterLimit, List<Long> dashes, long phase) {
        public Stroke {
            dashes = List.copyOf(dashes);
        }
    }
}
