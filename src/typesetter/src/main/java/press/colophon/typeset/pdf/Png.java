package press.colophon.typeset.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import press.colophon.typeset.graphics.Bytes;

/**
 * What the chunks of a PNG file hold (ISO/IEC 15948, 11).
 *
 * @param bits per sample
 * @param colourType 0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha
 * @param transparent whether a chunk tRNS makes some colours transparent
 * @param palette three bytes a colour
 * @param profile ICC profile of its colours (11.3.2.3)
 * @param data the compressed rows, as they stand in the file
 */
record Png(
        int width,
        int height,
        int bits,
        int colourType,
        boolean interlaced,
        boolean transparent,
        Bytes palette,
        Optional<Bytes> profile,
        Bytes data) {
    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int ICCP = 0x69434350;
    /** A longer profile is a mistake, or made to exhaust memory: those of presses have two megabytes. */
    private static final int LONGEST_PROFILE = 16 << 20;

    private static final int IDAT = 0x49444154;

    /** Empty when the file is cut off or damaged. */
    static Optional<Png> read(ByteBuffer file) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        byte[] palette = {};
        Optional<Bytes> profile = Optional.empty();
        boolean transparent = false;
        int header = 0;
        int at = 8;
        while (at + 12 <= file.limit()) {
            int length = file.getInt(at);
            int type = file.getInt(at + 4);
            if (length < 0 || length > file.limit() - at - 12) {
                return Optional.empty();
            }
            if (type == IHDR && length >= 13) {
                header = at + 8;
            } else if (type == PLTE) {
                palette = content(file, at + 8, length);
            } else if (type == ICCP) {
                profile = profile(content(file, at + 8, length));
            } else if (type == TRNS) {
                transparent = true;
            } else if (type == IDAT) {
                data.writeBytes(content(file, at + 8, length));
            }
            at += 12 + length;
        }
        if (header == 0 || data.size() == 0) {
            return Optional.empty();
        }
        return Optional.of(new Png(
                file.getInt(header),
                file.getInt(header + 4),
                file.get(header + 8),
                file.get(header + 9),
                file.get(header + 12) != 0,
                transparent,
                Bytes.of(palette),
                profile,
                Bytes.of(data.toByteArray())));
    }

    /** A name, a zero, the number of the compression, which is zero too, and the compressed profile. */
    private static Optional<Bytes> profile(byte[] chunk) {
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) {
            name++;
        }
        Inflater inflater = new Inflater();
        inflater.setInput(chunk, Math.min(chunk.length, name + 2), Math.max(0, chunk.length - name - 2));
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 12];
        try {
            int count;
            while (profile.size() < LONGEST_PROFILE && (count = inflater.inflate(buffer)) > 0) {
                profile.write(buffer, 0, count);
            }
            return inflater.finished() ? Optional.of(Bytes.of(profile.toByteArray())) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    private static byte[] content(ByteBuffer file, int start, int length) {
        byte[] content = new byte[length];
        file.get(start, content);
        return content;
    }

    /** Whether a PDF can hold the rows as they are: it knows neither interlacing nor an alpha channel between the colours. */
    boolean canStand() {
        boolean opaque = !transparent && (colourType == 0 || colourType == 2 || colourType == 3);
        return opaque && !interlaced && isComplete();
    }

    /** Whether its pixels are more than shades of grey. */
    boolean hasColours() {
        return colourType != 0 && colourType != 4;
    }

    /** Samples per pixel. */
    int components() {
        return colourType == 2 ? 3 : 1;
    }

    /** Whether the rows are all there: a reader of the PDF would otherwise show what it can, or nothing. */
    private boolean isComplete() {
        long row = 1 + ((long) width * components() * bits + 7) / 8;
        Inflater inflater = new Inflater();
        inflater.setInput(data.toArray());
        byte[] buffer = new byte[1 << 16];
        try {
            long total = 0;
            int count;
            while (total < row * height && (count = inflater.inflate(buffer)) > 0) {
                total += count;
            }
            return total >= row * height;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
