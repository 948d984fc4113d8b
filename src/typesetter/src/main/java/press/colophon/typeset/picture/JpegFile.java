package press.colophon.typeset.picture;

import press.colophon.typeset.graphics.Picture.Orientation;

/** Reads the segments of a JPEG file that concern its size (ITU-T T.81, annex B; JFIF 1.02). The pixels are never decoded. */
final class JpegFile {
    static final String SIGNATURE = "\u00FF\u00D8\u00FF";

    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int JFIF = 0xE0;
    private static final int EXIF = 0xE1;

    /** Some cameras pad files after the end; it is looked for in so many last bytes. */
    private static final int TAIL = 1 << 16;

    private final Octets file;
    private Resolution resolution = Resolution.UNSTATED;
    private Orientation orientation = Orientation.UPRIGHT;

    private JpegFile(Octets file) {
        this.file = file;
    }

    static PixelFile read(Octets file) {
        return new JpegFile(file).read();
    }

    private PixelFile read() {
        PixelFile frame = PixelFile.unusable("jpeg", "a damaged JPEG file: it has no picture");
        long at = 2;
        while (at + 4 <= file.length() && file.u8(at) == 0xFF) {
            int marker = file.u8(at + 1);
            if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
                break;
            }
            if (marker == 0xFF || marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
                at += marker == 0xFF ? 1 : 2;
                continue;
            }
            int length = file.u16(at + 2);
            note(marker, file.part(at + 4, length - 2L));
            if (isFrame(marker)) {
                frame = frame(marker, file.part(at + 4, length - 2L));
            }
            at += 2 + Math.max(2, length);
        }
        return frame.problem().isEmpty()
                ? new PixelFile("jpeg", frame.width(), frame.height(), resolution, orientation, isComplete(), "")
                : frame;
    }

    /** Markers C0 to CF begin a frame, but for those of tables (T.81, table B.1). */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static PixelFile frame(int marker, Octets segment) {
        // PDF knows baseline, extended and progressive Huffman coding of eight bits: ISO 32000-1, 7.4.8.
        if (marker > 0xC2) {
            return PixelFile.unusable("jpeg", "a JPEG file of a rare kind (lossless, hierarchical or arithmetic)");
        }
        if (segment.u8(0) != 8) {
            return PixelFile.unusable("jpeg", "a JPEG file of " + segment.u8(0) + " bits a channel");
        }
        int height = segment.u16(1);
        int width = segment.u16(3);
        int channels = segment.u8(5);
        if (width == 0 || height == 0 || (channels != 1 && channels != 3 && channels != 4)) {
            return PixelFile.unusable("jpeg", "a damaged JPEG file: its header makes no sense");
        }
        return new PixelFile("jpeg", width, height, Resolution.UNSTATED, Orientation.UPRIGHT, true, "");
    }

    private void note(int marker, Octets segment) {
        if (marker == JFIF && segment.has(0, "JFIF\0")) {
            int unit = segment.u8(7);
            double horizontal = segment.u16(8);
            double vertical = segment.u16(10);
            if (unit == 1) {
                resolution = Resolution.perInch(horizontal, vertical);
            } else if (unit == 2) {
                resolution = Resolution.perCentimetre(horizontal, vertical);
            }
        } else if (marker == EXIF && segment.has(0, "Exif\0\0")) {
            Exif exif = Exif.read(segment.part(6, segment.length()));
            orientation = exif.orientation();
            resolution = exif.resolution().orElse(resolution);
        }
    }

    private boolean isComplete() {
        for (long at = file.length() - 2L; at >= Math.max(2, file.length() - TAIL); at--) {
            if (file.u8(at) == 0xFF && file.u8(at + 1) == END_OF_IMAGE) {
                return true;
            }
        }
        return false;
    }
}
