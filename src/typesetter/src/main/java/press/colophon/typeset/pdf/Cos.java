package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.ObjectWriter;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import press.colophon.typeset.graphics.Length;

/** Makes the basic objects of a PDF file (ISO 32000-1, 7.3: the Carousel object system). */
final class Cos {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Cos() {}

    static PdfName name(String name) {
        return new PdfName(name);
    }

    static PdfObject number(long value) {
        return new PdfNumber(Long.toString(value));
    }

    /** An object in the notation of the file. */
    static PdfObject literal(String notation) {
        return new PdfLiteral(notation);
    }

    /** A length as a number of points. */
    static PdfObject points(long length) {
        return new PdfLiteral(Decimal.points(length));
    }

    static PdfArray rectangle(long left, long bottom, long right, long top) {
        return array(List.of(points(left), points(bottom), points(right), points(top)));
    }

    static PdfArray array(List<? extends PdfObject> entries) {
        return new PdfArray(entries);
    }

    static PdfDictionary dictionary(String type) {
        return new PdfDictionary(name(type));
    }

    /**
     * A text string (ISO 32000-1, 7.9.2.2). What is not ASCII is written as UTF-16: the library's own conversion to
     * PDFDocEncoding turns U+00AD into a byte that this encoding does not define.
     */
    static PdfObject text(String text) {
        boolean ascii = text.chars().allMatch(c -> c >= ' ' && c < 0x7F);
        return new PdfString(ascii ? text.getBytes(StandardCharsets.US_ASCII) : utf16(text));
    }

    /** UTF-16BE with its byte order mark, in hexadecimal, for content streams. */
    static String hexText(String text) {
        return "<" + HexFormat.of().withUpperCase().formatHex(utf16(text)) + ">";
    }

    static PdfObject date(Instant instant) {
        return text(DATE.format(instant));
    }

    /** A compressed stream; entries of {@code dictionary} come with it. */
    static PdfStream stream(byte[] content, PdfDictionary dictionary) {
        PdfStream stream = plainStream(content, dictionary);
        stream.flateCompress(ObjectWriter.COMPRESSION);
        return stream;
    }

    /** A stream whose bytes are written as they are. */
    static PdfStream plainStream(byte[] content, PdfDictionary dictionary) {
        PdfStream stream = new PdfStream(content);
        stream.putAll(dictionary);
        return stream;
    }

    /** Whether {@code length} is nothing once it is rounded to what is written. */
    static boolean vanishes(long length) {
        return Math.abs(length) * 1000 * 2 < Length.POINT;
    }

    private static byte[] utf16(String text) {
        byte[] units = text.getBytes(StandardCharsets.UTF_16BE);
        byte[] marked = new byte[units.length + 2];
        marked[0] = (byte) 0xFE;
        marked[1] = (byte) 0xFF;
        System.arraycopy(units, 0, marked, 2, units.length);
        return marked;
    }
}
