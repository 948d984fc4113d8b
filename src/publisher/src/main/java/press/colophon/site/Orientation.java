package press.colophon.site;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a picture is turned before it is shown (Exif 2.32, 4.6.4 A): a camera writes the pixels as its sensor lies, and says beside
 * them which way is up. Browsers obey; a version that is made of the pixels has to be turned itself.
 *
 * @param value from 1, upright, to 8
 */
record Orientation(int value) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int ENTRY = 12;

    /** That of a JPEG file (ITU-T T.81, B.1.1.4); any other file is upright, and so is one whose note cannot be read. */
    static Orientation of(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        if (file.length < 4 || in.getShort() != (short) 0xFFD8) {
            return UPRIGHT;
        }
        while (in.remaining() > 4 && in.get() == (byte) 0xFF) {
            int marker = in.get() & 0xFF;
            int length = in.getShort(in.position()) & 0xFFFF;
            if (marker == START_OF_SCAN || length < 2 || length > in.remaining()) {
                break;
            }
            if (marker == APP1 && length > 16 && in.getInt(in.position() + 2) == 0x45786966) { // "Exif"
                return ofTiff(in.slice(in.position() + 8, length - 8));
            }
            in.position(in.position() + length);
        }
        return UPRIGHT;
    }

    /** The first directory of a TIFF file (TIFF 6.0, section 2). */
    private static Orientation ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 0 || directory > tiff.limit() - 2) {
            return UPRIGHT;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries && directory + 2 + (i + 1) * ENTRY <= tiff.limit(); i++) {
            int entry = directory + 2 + i * ENTRY;
            int value = tiff.getShort(entry + 8);
            if (tiff.getShort(entry) == TAG && value >= 1 && value <= 8) {
                return new Orientation(value);
            }
        }
        return UPRIGHT;
    }

    /** Whether the rows of the file are columns of what is seen. */
    boolean swapsSides() {
        return value >= 5;
    }

    /** The picture as it is seen. */
    BufferedImage upright(BufferedImage stored) {
        if (value == 1) {
            return stored;
        }
        int width = swapsSides() ? stored.getHeight() : stored.getWidth();
        int height = swapsSides() ? stored.getWidth() : stored.getHeight();
        BufferedImage seen = new BufferedImage(width, height, stored.getType());
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                seen.setRGB(x, y, pixel(stored, x, y));
            }
        }
        return seen;
    }

    private int pixel(BufferedImage stored, int x, int y) {
        int right = stored.getWidth() - 1;
        int bottom = stored.getHeight() - 1;
        return switch (value) {
            case 2 -> stored.getRGB(right - x, y);
            case 3 -> stored.getRGB(right - x, bottom - y);
            case 4 -> stored.getRGB(x, bottom - y);
            case 5 -> stored.getRGB(y, x);
            case 6 -> stored.getRGB(y, bottom - x);
            case 7 -> stored.getRGB(right - y, bottom - x);
            case 8 -> stored.getRGB(right - y, x);
            default -> stored.getRGB(x, y);
        };
    }
}
