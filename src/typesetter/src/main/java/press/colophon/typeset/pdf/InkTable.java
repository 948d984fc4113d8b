package press.colophon.typeset.pdf;

import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/**
 * From sRGB to the inks of one printing condition. The profile is asked once, for a grid of colours; everything else lies between
 * its points. So a picture of four megapixels takes a tenth of a second, and no two platforms round a pixel differently.
 */
final class InkTable {
    /** Points along each edge of the cube: 33, as colour management systems use. */
    private static final int POINTS = 33;

    private static final int INKS = 4;

    /** Inks in 1/65 535 for red, green, blue of each grid point, blue changing fastest. */
    private final int[] grid;

    private InkTable(int[] grid) {
        this.grid = grid;
    }

    /**
     * @param profile of a printing condition with four inks
     */
    static InkTable of(byte[] profile) {
        ICC_Profile[] chain = {ICC_Profile.getInstance(SrgbProfile.bytes()), ICC_Profile.getInstance(profile)};
        WritableRaster source =
                Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, POINTS * POINTS, POINTS, 3, null);
        WritableRaster target =
                Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, POINTS * POINTS, POINTS, INKS, null);
        int[] colours = new int[POINTS * POINTS * POINTS * 3];
        for (int i = 0; i < POINTS * POINTS * POINTS; i++) {
            colours[3 * i] = level(i / (POINTS * POINTS));
            colours[3 * i + 1] = level(i / POINTS % POINTS);
            colours[3 * i + 2] = level(i % POINTS);
        }
        source.setPixels(0, 0, POINTS * POINTS, POINTS, colours);
        new ColorConvertOp(chain, null).filter(source, target);
        return new InkTable(target.getPixels(0, 0, POINTS * POINTS, POINTS, (int[]) null));
    }

    private static int level(int point) {
        return point * 65_535 / (POINTS - 1);
    }

    /**
     * @param rgb three bytes a pixel
     * @return four bytes a pixel
     */
    byte[] convert(byte[] rgb) {
        byte[] inks = new byte[rgb.length / 3 * INKS];
        for (int from = 0, to = 0; from + 2 < rgb.length; from += 3, to += INKS) {
            interpolate(rgb[from] & 0xFF, rgb[from + 1] & 0xFF, rgb[from + 2] & 0xFF, inks, to);
        }
        return inks;
    }

    /** Tetrahedral interpolation: along the edges of the cell in the order of the fractions. Greys stay on the diagonal. */
    private void interpolate(int red, int green, int blue, byte[] inks, int to) {
        int r = red * (POINTS - 1);
        int g = green * (POINTS - 1);
        int b = blue * (POINTS - 1);
        int fr = r % 255;
        int fg = g % 255;
        int fb = b % 255;
        int stepR = fr == 0 ? 0 : POINTS * POINTS * INKS;
        int stepG = fg == 0 ? 0 : POINTS * INKS;
        int stepB = fb == 0 ? 0 : INKS;
        int origin = ((r / 255 * POINTS + g / 255) * POINTS + b / 255) * INKS;
        int far = origin + stepR + stepG + stepB;
        int most = Math.max(fr, Math.max(fg, fb));
        int least = Math.min(fr, Math.min(fg, fb));
        int middle = fr + fg + fb - most - least;
        int first = origin + (fr == most ? stepR : fg == most ? stepG : stepB);
        int second = far - (fb == least ? stepB : fg == least ? stepG : stepR);
        for (int ink = 0; ink < INKS; ink++) {
            long amount = (long) (255 - most) * grid[origin + ink]
                    + (long) (most - middle) * grid[first + ink]
                    + (long) (middle - least) * grid[second + ink]
                    + (long) least * grid[far + ink];
            inks[to + ink] = (byte) ((amount + 255 * 257 / 2) / (255 * 257));
        }
    }
}
