package press.colophon.typeset.picture;

import java.util.Optional;
import press.colophon.typeset.graphics.Picture.Orientation;

/** What a camera notes about a picture (Exif 2.32, §4.6.4, in the form of a TIFF 6.0 directory). */
record Exif(Orientation orientation, Optional<Resolution> resolution) {
    private static final int ORIENTATION = 0x0112;
    private static final int X_RESOLUTION = 0x011A;
    private static final int Y_RESOLUTION = 0x011B;
    private static final int RESOLUTION_UNIT = 0x0128;
    private static final int CENTIMETRE = 3;

    static Exif read(Octets tiff) {
        Octets ordered = tiff.has(0, "II") ? tiff.littleEndian() : tiff;
        long directory = ordered.u32(4);
        int count = ordered.u16(directory);
        int orientation = 1;
        int unit = 2;
        double horizontal = 0;
        double vertical = 0;
        for (int i = 0; i < count && directory + 2 + 12L * i < ordered.length(); i++) {
            long entry = directory + 2 + 12L * i;
            switch (ordered.u16(entry)) {
                case ORIENTATION -> orientation = ordered.u16(entry + 8);
                case RESOLUTION_UNIT -> unit = ordered.u16(entry + 8);
                case X_RESOLUTION -> horizontal = ratio(ordered, ordered.u32(entry + 8));
                case Y_RESOLUTION -> vertical = ratio(ordered, ordered.u32(entry + 8));
                default -> {
                    // The other notes of the camera do not concern how the picture is placed.
                }
            }
        }
        Resolution stated = unit == CENTIMETRE
                ? Resolution.perCentimetre(horizontal, vertical)
                : Resolution.perInch(horizontal, vertical);
        return new Exif(
                Orientation.ofExif(orientation),
                stated.equals(Resolution.UNSTATED) ? Optional.empty() : Optional.of(stated));
    }

    private static double ratio(Octets tiff, long offset) {
        long divisor = tiff.u32(offset + 4);
        return divisor == 0 ? 0 : (double) tiff.u32(offset) / divisor;
    }
}
