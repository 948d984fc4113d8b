package press.colophon.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import press.colophon.page.FigureView;

/** Pictures made of pixels. */
final class RasterFile {
    private RasterFile() {}

    /** The size in pixels as it is seen, which may stand on its side in the file; none for a file that is no picture (the content loader reports pictures that cannot be read). */
    static Optional<FigureView.Size> size(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext()
                    ? Optional.of(seen(size(readers.next(), in), Orientation.of(bytes)))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static FigureView.Size seen(FigureView.Size stored, Orientation orientation) {
        return orientation.swapsSides()
                ? new FigureView.Size(/* width= */ stored.height(), /* height= */ stored.width())
                : stored;
    }

    private static FigureView.Size size(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            return new FigureView.Size(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }
}
