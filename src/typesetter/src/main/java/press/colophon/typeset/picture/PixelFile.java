package press.colophon.typeset.picture;

import press.colophon.typeset.graphics.Picture.Orientation;

/**
 * What the header of a picture file says.
 *
 * @param width pixels across, as stored
 * @param complete whether the file ends as its format demands
 * @param problem why the file cannot be used, empty if it can
 */
record PixelFile(
        String format,
        int width,
        int height,
        Resolution resolution,
        Orientation orientation,
        boolean complete,
        String problem) {
    static PixelFile unusable(String format, String problem) {
        return new PixelFile(format, 0, 0, Resolution.UNSTATED, Orientation.UPRIGHT, true, problem);
    }
}
