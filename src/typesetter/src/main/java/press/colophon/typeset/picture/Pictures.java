package press.colophon.typeset.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.font.Fonts;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.graphics.Picture;

/** Reads picture files of every kind, by what is in them and not by their names. Thread-safe. */
public final class Pictures {
    /** More pixels than a double page holds at 600 ppi: such a file is a mistake, or made to exhaust memory. */
    private static final long MOST_PIXELS = 100_000_000;

    /** When so many drawings are kept, all are forgotten: the memory stays bounded whatever is read. */
    private static final int MOST_DRAWINGS = 500;

    private final Fonts fonts;
    /** Drawings read before: reading one costs more than all else that is done with it, and each edition shows the same. */
    private final Map<Drawing, Outcome<Optional<Picture>>> drawings = new ConcurrentHashMap<>();

    /** A file of this name with this content. */
    private record Drawing(String path, String key) {}

    /**
     * @param fonts for text in SVG files: nothing but these is ever used
     */
    public Pictures(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Reads a picture.
     *
     * @param path the name under which problems are reported
     * @param content the file; not to be changed afterwards
     * @return empty, with an error, for a file that is no picture or cannot be placed
     */
    public Outcome<Optional<Picture>> read(String path, byte[] content) {
        Bytes bytes = Bytes.of(content);
        Octets file = Octets.of(bytes);
        if (file.has(0, JpegFile.SIGNATURE)) {
            return raster(path, bytes, JpegFile.read(file));
        }
        if (file.has(0, PngFile.SIGNATURE)) {
            return raster(path, bytes, PngFile.read(file));
        }
        if (SvgFile.isSvg(file)) {
            return drawing(new Drawing(path, key(bytes)), bytes);
        }
        return unusable(path, foreign(file));
    }

    private Outcome<Optional<Picture>> drawing(Drawing drawing, Bytes bytes) {
        if (drawings.size() >= MOST_DRAWINGS) {
            drawings.clear();
        }
        return drawings.computeIfAbsent(
                drawing,
                unread -> new SvgFile(bytes, drawing.key(), fonts, SvgProblems.ofFile(drawing.path(), bytes)).read());
    }

    /** Reads an {@code svg} element that stands in a document, with or without SVG's namespace. */
    public Outcome<Optional<Picture>> drawing(SourceSpan svg) {
        String text = svg.text();
        String start = text.substring(0, Math.max(0, text.indexOf('>')));
        String whole =
                start.contains("xmlns=") ? text : text.replaceFirst("<svg", "<svg xmlns=\"" + SvgText.SVG + "\"");
        Bytes bytes = Bytes.of(whole.getBytes(StandardCharsets.UTF_8));
        return new SvgFile(bytes, key(bytes), fonts, SvgProblems.within(svg)).read();
    }

    private static Outcome<Optional<Picture>> raster(String path, Bytes bytes, PixelFile file) {
        if (!file.problem().isEmpty()) {
            return unusable(path, file.problem());
        }
        long pixels = (long) file.width() * file.height();
        if (pixels > MOST_PIXELS) {
            return unusable(
                    path, "a picture of " + pixels / 1_000_000 + " megapixels, more than " + MOST_PIXELS / 1_000_000);
        }
        Diagnostics diagnostics = new Diagnostics();
        if (!file.complete()) {
            diagnostics.add(Diagnostic.error(
                            "picture-cut-off", Source.withoutText(path).whole(), "the picture file ends too early")
                    .withHint("copy it again from where it came"));
        }
        boolean swaps = file.orientation().swapsSides();
        long width = file.resolution().width(file.width());
        long height = file.resolution().height(file.height());
        return diagnostics.with(Optional.of(new Picture.Raster(
                key(bytes),
                file.format(),
                bytes,
                file.width(),
                file.height(),
                swaps ? height : width,
                swaps ? width : height,
                file.orientation())));
    }

    private static Outcome<Optional<Picture>> unusable(String path, String message) {
        Diagnostic problem = Diagnostic.error(
                        "unusable-picture", Source.withoutText(path).whole(), message)
                .withHint("save it as JPEG, PNG or SVG");
        return new Outcome<>(Optional.empty(), List.of(problem));
    }

    /** What a file is that cannot be placed, as far as its first bytes tell. */
    private static String foreign(Octets file) {
        if (file.length() == 0) {
            return "an empty file";
        }
        if (file.has(0, "RIFF") && file.has(8, "WEBP")) {
            return "a WebP picture";
        }
        if (file.has(0, "GIF8")) {
            return "a GIF picture";
        }
        if (file.has(0, "II*\0") || file.has(0, "MM\0*")) {
            return "a TIFF picture";
        }
        if (file.has(4, "ftyp")) {
            return "an AVIF or HEIC picture, or a film";
        }
        return file.has(0, "%PDF") || file.has(0, "%!PS") ? "a PDF or PostScript file" : "not a picture";
    }

    private static String key(Bytes bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.buffer());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
