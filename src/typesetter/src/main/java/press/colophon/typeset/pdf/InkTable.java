package press.colophon.typeset.pdf;

import java.awt.color.CMMException;
import java.awt.color.ICC_Profile;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * From sRGB to the inks of one printing condition. The profile is asked once, for a grid of colours; everything else lies between
 * its points, in integers, so that pixels are converted in the same way everywhere.
 */
final class InkTable {
    /** Points along each edge of the cube: 33, as colour management systems use. */
    private static final int POINTS = 33;

    private static final int INKS = 4;

    /** For each byte the grid point below it, and how far it lies beyond, in 1/255 of the distance to the next. */
    private static final int[] CELL =
            IntStream.range(0, 256).map(value -> value * (POINTS - 1) / 255).toArray();

    private static final int[] FRACTION =
            IntStream.range(0, 256).map(value -> value * (POINTS - 1) % 255).toArray();

    /** Inks in 1/65 535 for red, green, blue of each grid point, blue changing fastest. */
    private final int[] grid;

    private InkTable(int[] grid) {
        this.grid = grid;
    }

    /** Why the platform's colour management cannot use a profile, if it cannot. */
    static Optional<String> fault(byte[] profile) {
        try {
            of(profile, PressSettings.USUAL_INK_LIMIT);
            return Optional.empty();
        } catch (IllegalArgumentException | CMMException damaged) {
            return Optional.of("an ICC profile that is damaged");
        }
    }

    /**
     * @param profile of a printing condition with four inks
     * @param limit see {@link PressSettings#inkLimit}
     */
    static InkTable of(byte[] profile, int limit) {
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
        int[] grid = target.getPixels(0, 0, POINTS * POINTS, POINTS, (int[]) null);
        for (int point = 0; point < grid.length; point += INKS) {
            limit(grid, point, limit * 65_535L / 1000);
        }
        return new InkTable(grid);
    }

    /** Takes coloured inks away in proportion; what lies between limited points is limited, too, as it is their mean. */
    private static void limit(int[] grid, int point, long limit) {
        long coloured = (long) grid[point] + grid[point + 1] + grid[point + 2];
        long allowed = Math.max(0, limit - grid[point + 3]);
        if (coloured > allowed) {
            for (int ink = 0; ink < INKS - 1; ink++) {
                grid[point + ink] = (int) (grid[point + ink] * allowed / coloured);
            }
        }
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
        int last = -1;
        for (int from = 0, to = 0; from + 2 < rgb.length; from += 3, to += INKS) {
            int colour = ((rgb[from] & 0xFF) << 16) | ((rgb[from + 1] & 0xFF) << 8) | (rgb[from + 2] & 0xFF);
            if (colour == last) {
                System.arraycopy(inks, to - INKS, inks, to, INKS);
            } else {
                interpolate(colour, inks, to);
                last = colour;
            }
        }
        return inks;
    }

    /** Tetrahedral interpolation: along the edges of the cell in the order of the fractions. Greys stay on the diagonal. */
    private void interpolate(int colour, byte[] inks, int to) {
        int red = colour >> 16;
        int green = (colour >> 8) & 0xFF;
        int blue = colour & 0xFF;
        int fr = FRACTION[red];
        int fg = FRACTION[green];
        int fb = FRACTION[blue];
        int stepR = fr == 0 ? 0 : POINTS * POINTS * INKS;
        int stepG = fg == 0 ? 0 : POINTS * INKS;
        int stepB = fb == 0 ? 0 : INKS;
        int origin = ((CELL[red] * POINTS + CELL[green]) * POINTS + CELL[blue]) * INKS;
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
            // Divided by 255 × 257, rounded: 2^40 / 65 535, as a product is quicker than a quotient.
            inks[to + ink] = (byte) (((amount + 32_767) * 16_777_473L) >> 40);
        }
    }
}
