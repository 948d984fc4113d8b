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
     */
    record Raster(String key, String format, Bytes bytes, int pixelWidth, int pixelHeight, long width, long height)
            implements Picture {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.raster(this);
        }
    }

    /** Filled and stroked paths in scaled points within {@code width × height}, in painting order. */
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
     * One painted path. Gradients are flattened to steps by the reader of the file.
     *
     * @param path already stroked where the source strokes, so that only fills remain
     * @param opacity 0–1000
     * @param clip limits the fill, when given
     */
    record Shape(Path path, Colour fill, int opacity, Optional<Path> clip) {}
}
