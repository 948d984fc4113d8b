package press.colophon.typeset.picture;

import press.colophon.typeset.graphics.Picture.Orientation;

/** Reads the chunks of a PNG file that concern its size (PNG, third edition, §11). The pixels are never decoded. */
final class PngFile {
    static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

    private static final double CENTIMETRES_PER_METRE = 100;
    private static final int METRE = 1;

    private PngFile() {}

    static PixelFile read(Octets file) {
        if (!file.has(12, "IHDR")) {
            return PixelFile.unusable("png", "a damaged PNG file: it does not begin with its header");
        }
        long width = file.u32(16);
        long height = file.u32(20);
        if (!isValid(file.u8(24), file.u8(25))
                || width == 0
                || height == 0
                || width > Integer.MAX_VALUE
                || height > Integer.MAX_VALUE) {
            return PixelFile.unusable("png", "a damaged PNG file: its header makes no sense");
        }
        Resolution resolution = Resolution.UNSTATED;
        boolean pixels = false;
        long at = 8;
        while (at + 12 <= file.length() && !file.has(at + 4, "IEND")) {
            if (file.has(at + 4, "pHYs") && file.u8(at + 16) == METRE) {
                resolution = Resolution.perCentimetre(
                        file.u32(at + 8) / CENTIMETRES_PER_METRE, file.u32(at + 12) / CENTIMETRES_PER_METRE);
            }
            pixels |= file.has(at + 4, "IDAT");
            at += 12 + file.u32(at);
        }
        boolean complete = pixels && file.has(at + 4, "IEND");
        return new PixelFile("png", (int) width, (int) height, resolution, Orientation.UPRIGHT, complete, "");
    }

    /** The combinations of bit depth and colour type that the standard knows (§11.2.1, table 12). */
    private static boolean isValid(int bits, int colourType) {
        return switch (colourType) {
            case 0 -> bits == 1 || bits == 2 || bits == 4 || bits == 8 || bits == 16;
            case 3 -> bits == 1 || bits == 2 || bits == 4 || bits == 8;
            case 2, 4, 6 -> bits == 8 || bits == 16;
            default -> false;
        };
    }
}
