package press.colophon.typeset.picture;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;

/** A QR code (ISO/IEC 18004) as black squares on a white box with its quiet zone. */
final class QrCode {
    /** Usual size of a module in print; the box decides on the real one. */
    private static final long MODULE = Length.ofMillimetres(0.5);

    /** ISO/IEC 18004, 5.3.8. */
    private static final int QUIET = 4;

    private QrCode() {}

    /** Empty for a text that is too long for any QR code. */
    static Optional<Picture> of(String text, String key) {
        try {
            ByteMatrix matrix = Encoder.encode(
                            text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            return Optional.of(picture(matrix, key));
        } catch (WriterException e) {
            return Optional.empty();
        }
    }

    private static Picture picture(ByteMatrix matrix, String key) {
        Bars squares = new Bars(MODULE);
        for (int y = 0; y < matrix.getHeight(); y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < matrix.getWidth(); x++) {
                row.append(matrix.get(x, y) == 1 ? '1' : '0');
            }
            squares.add(QUIET, row.toString(), (QUIET + y) * MODULE, (QUIET + y + 1) * MODULE);
        }
        long side = (matrix.getWidth() + 2 * QUIET) * MODULE;
        return new Picture.Vector(
                key,
                side,
                side,
                List.of(
                        new Picture.Shape(Path.of(new Rect(0, 0, side, side)), Colour.WHITE, 1000, Optional.empty()),
                        new Picture.Shape(squares.path(), Colour.BLACK, 1000, Optional.empty())));
    }
}
