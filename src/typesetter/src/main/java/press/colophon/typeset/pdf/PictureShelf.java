package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;

/** The pictures of a file: each is written once, when it is first placed, however often it is. */
final class PictureShelf {
    private static final long FINE_LINE = 2 * Length.POINT;

    private final PdfFile file;
    private final PictureEncoder encoder;
    private final Diagnostics diagnostics;
    private final Map<String, Entry> entries = new HashMap<>();

    PictureShelf(PdfFile file, PictureEncoder encoder, Diagnostics diagnostics) {
        this.file = file;
        this.encoder = encoder;
        this.diagnostics = diagnostics;
    }

    /**
     * A picture in the file.
     *
     * @param name under which content streams paint it
     * @param transparent whether the ground shines through it
     */
    record Entry(String name, PdfIndirectReference reference, boolean transparent) {}

    Entry entry(Picture picture) {
        Entry known = entries.get(picture.key());
        if (known != null) {
            return known;
        }
        Entry entry = picture.match(new Write("P" + (entries.size() + 1)));
        entries.put(picture.key(), entry);
        return entry;
    }

    private final class Write implements Picture.Cases<Entry> {
        private final String name;

        Write(String name) {
            this.name = name;
        }

        @Override
        public Entry raster(Picture.Raster raster) {
            EncodedImage image = diagnostics.take(encoder.encode(raster));
            return new Entry(name, image(image), image.mask().isPresent());
        }

        /** A form (ISO 32000-1, 8.10) whose lower left corner is the origin, in points. */
        @Override
        public Entry vector(Picture.Vector vector) {
            ContentStream out = new ContentStream(new ContentStream.Axes(0, vector.height()));
            Resources resources = new Resources();
            Brush brush = new Brush(file, out, resources);
            boolean transparent = false;
            for (Picture.Shape shape : vector.shapes()) {
                paint(shape, out, brush);
                transparent |= shape.opacity() < 1000;
            }
            PdfDictionary form = Cos.dictionary("XObject");
            form.put(Cos.name("Subtype"), Cos.name("Form"));
            form.put(Cos.name("BBox"), Cos.rectangle(0, 0, vector.width(), vector.height()));
            form.put(Cos.name("Resources"), resources.dictionary());
            return new Entry(name, file.add(Cos.stream(out.toByteArray(), form)), transparent);
        }
    }

    private static void paint(Picture.Shape shape, ContentStream out, Brush brush) {
        if (shape.path().segments().isEmpty() || shape.opacity() <= 0) {
            return;
        }
        choose(shape, brush);
        boolean nested = shape.clip().isPresent() || shape.opacity() < 1000;
        if (nested) {
            out.save();
            shape.clip().ifPresent(out::clip);
        }
        if (shape.opacity() < 1000) {
            brush.opacity(shape.opacity());
        }
        shape.stroke().ifPresentOrElse(stroke -> out.stroke(shape.path(), stroke), () -> out.fill(shape.path()));
        if (nested) {
            out.restore();
        }
    }

    private static void choose(Picture.Shape shape, Brush brush) {
        if (shape.stroke().isPresent()) {
            brush.draw(shape.fill(), shape.stroke().get().width() <= FINE_LINE);
        } else {
            Rect bounds = Bounds.of(shape.path()).rect();
            brush.use(shape.fill(), Math.min(bounds.width(), bounds.height()) <= FINE_LINE);
        }
    }

    private PdfIndirectReference image(EncodedImage image) {
        PdfDictionary dictionary = Cos.dictionary("XObject");
        dictionary.put(Cos.name("Subtype"), Cos.name("Image"));
        new TreeMap<>(image.entries())
                .forEach((entry, notation) -> dictionary.put(Cos.name(entry), Cos.literal(notation)));
        image.mask().ifPresent(mask -> dictionary.put(Cos.name("SMask"), image(mask)));
        image.profile()
                .ifPresent(profile -> dictionary.put(
                        Cos.name("ColorSpace"), Cos.array(List.of(Cos.name("ICCBased"), profile(profile.toArray())))));
        PdfStream stream = Cos.plainStream(image.data().toArray(), dictionary);
        return file.add(stream);
    }

    private PdfIndirectReference profile(byte[] profile) {
        PdfDictionary dictionary = new PdfDictionary();
        dictionary.put(Cos.name("N"), Cos.number(3));
        return file.add(Cos.stream(profile, dictionary));
    }
}
