package press.colophon.typeset.pdf;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.color.ProfileDataException;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import press.colophon.typeset.graphics.Bytes;

/** ICC profiles that pictures bring with them: those of red, green and blue. */
final class ColourProfile {
    private ColourProfile() {}

    /** Whether an ICC profile may stand in PDF/A for pixels of three channels: ISO 19005-2, 6.2.4.2. */
    static boolean isRgb(Bytes profile) {
        if (profile.length() < 128) {
            return false;
        }
        byte[] bytes = profile.toArray();
        String classAndSpace = new String(bytes, 12, 8, StandardCharsets.US_ASCII);
        return bytes[8] < 5 && classAndSpace.matches("(mntr|scnr|spac)RGB ");
    }

    /** Colours of a profile, three bytes each, as sRGB; as they are where there is no profile, or one that means nothing. */
    static byte[] toSrgb(byte[] rgb, Optional<Bytes> profile) {
        if (rgb.length < 3 || profile.filter(ColourProfile::isRgb).isEmpty()) {
            return rgb;
        }
        int count = rgb.length / 3;
        try {
            ColorSpace from =
                    new ICC_ColorSpace(ICC_Profile.getInstance(profile.get().toArray()));
            ColorConvertOp conversion = new ColorConvertOp(from, ColorSpace.getInstance(ColorSpace.CS_sRGB), null);
            Raster source = Raster.createInterleavedRaster(
                    new DataBufferByte(rgb, count * 3), count, 1, count * 3, 3, new int[] {0, 1, 2}, null);
            return (byte[]) conversion.filter(source, null).getDataElements(0, 0, count, 1, null);
        } catch (CMMException | ProfileDataException | IllegalArgumentException e) {
            return rgb; // A profile that cannot be used is passed over, as if the picture had none.
        }
    }
}
