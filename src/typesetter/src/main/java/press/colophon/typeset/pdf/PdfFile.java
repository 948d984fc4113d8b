package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.ObjectWriter;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.graphics.Picture;

/** A file that is being written, with everything that its pages share: fonts, pictures, graphics states. */
final class PdfFile {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
    private final ObjectWriter objects;
    private final Inks inks;
    private final PictureShelf pictures;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Map<Face, EmbeddedFont> fonts = new LinkedHashMap<>();
    private final Map<String, PdfIndirectReference> shared = new HashMap<>();

    /**
     * @param version the digit after {@code %PDF-1.}
     */
    PdfFile(char version, Inks inks, PictureEncoder encoder) {
        this.objects = new ObjectWriter(bytes, version);
        this.inks = inks;
        this.pictures = new PictureShelf(this, encoder, diagnostics);
    }

    Inks inks() {
        return inks;
    }

    PdfIndirectReference add(PdfObject object) {
        PdfIndirectReference reference = reserve();
        add(object, reference);
        return reference;
    }

    void add(PdfObject object, PdfIndirectReference reference) {
        try {
            objects.addToBody(object, reference);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reference to an object that is written later. */
    PdfIndirectReference reserve() {
        return objects.getPdfIndirectReference();
    }

    PdfIndirectReference page(int index) {
        return objects.page(index);
    }

    void addPage(PdfDictionary page) {
        objects.addPage(page);
    }

    EmbeddedFont font(Face face) {
        EmbeddedFont known = fonts.get(face);
        if (known == null) {
            known = fonts.entrySet().stream()
                    .filter(entry -> isSame(entry.getKey(), face))
                    .findFirst()
                    .map(Map.Entry::getValue)
                    .orElseGet(() -> new EmbeddedFont(face, "F" + (distinct().size() + 1), reserve()));
            fonts.put(face, known);
        }
        return known;
    }

    /** Parts of a file that were set apart, as the spine of a cover, have opened the same font file each. */
    private static boolean isSame(Face known, Face face) {
        return known.name().equals(face.name())
                && known.program().buffer().equals(face.program().buffer());
    }

    private Set<EmbeddedFont> distinct() {
        return new LinkedHashSet<>(fonts.values());
    }

    /** The faces in use, in order of first use. */
    Iterable<Face> faces() {
        return fonts.keySet();
    }

    PictureShelf.Entry picture(Picture picture) {
        return pictures.entry(picture);
    }

    /** An object that all pages share under a name, made when it is first asked for. */
    PdfIndirectReference shared(String name, Supplier<PdfObject> maker) {
        PdfIndirectReference known = shared.get(name);
        if (known == null) {
            known = add(maker.get());
            shared.put(name, known);
        }
        return known;
    }

    /** Writes what pages have gathered, then the rest. */
    Outcome<byte[]> finish(PdfDictionary catalog, Metadata metadata) {
        distinct().forEach(font -> font.write(this));
        PdfDictionary stream = Cos.dictionary("Metadata");
        stream.put(Cos.name("Subtype"), Cos.name("XML"));
        catalog.put(PdfName.METADATA, add(Cos.plainStream(metadata.xmp().toArray(), stream)));
        try {
            objects.finish(catalog, metadata.info(), Identity.provisional());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.with(Identity.stamp(bytes.toByteArray()));
    }
}
