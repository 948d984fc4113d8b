package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PRStream;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import press.colophon.typeset.pdf.PressContent.Image;

/** Says what an image of a file is (ISO 32000-1, 8.9.5). */
final class ImageReader {
    /** What an image of a press file must not have (ISO 15930-7, 6.5; typography §4.6 P32). */
    private static final List<String> ENTRIES = List.of("Alternates", "OPI");

    private static final int QUANTISATION = 0xDB;

    /** Mean of the luminance table that ITU-T T.81, annex K, gives as an example: quality 50 by the usual reckoning. */
    private static final double MEAN_AT_50 = 57.6;

    private ImageReader() {}

    static Image describe(PRStream image) {
        String filter = filter(image.getDirectObject(Cos.name("Filter")));
        return new Image(
                PressReader.number(image, "Width", 0),
                PressReader.number(image, "Height", 0),
                PressReader.number(image, "BitsPerComponent", 1),
                filter,
                filter.equals("DCTDecode") ? quality(raw(image)) : 100,
                PressReader.present(image, ENTRIES));
    }

    private static String filter(@org.jspecify.annotations.Nullable PdfObject filter) {
        return filter instanceof PdfArray several && several.size() > 0
                ? PressReader.text(several.getDirectObject(several.size() - 1))
                : PressReader.text(filter);
    }

    private static byte[] raw(PRStream image) {
        try {
            return PdfReader.getStreamBytesRaw(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the mean of the first quantisation table, by the reckoning of the Independent JPEG Group. */
    private static int quality(byte[] jpeg) {
        for (int at = 2; at + 4 < jpeg.length && (jpeg[at] & 0xFF) == 0xFF; ) {
            int length = (jpeg[at + 2] & 0xFF) << 8 | (jpeg[at + 3] & 0xFF);
            if ((jpeg[at + 1] & 0xFF) == QUANTISATION && at + 5 + 64 <= jpeg.length && jpeg[at + 4] >> 4 == 0) {
                double sum = 0;
                for (int i = 0; i < 64; i++) {
                    sum += jpeg[at + 5 + i] & 0xFF;
                }
                double scale = sum / 64 / MEAN_AT_50 * 100;
                return (int) Math.max(1, Math.min(100, Math.round(scale <= 100 ? (200 - scale) / 2 : 5000 / scale)));
            }
            at += 2 + length;
        }
        return 100;
    }
}
