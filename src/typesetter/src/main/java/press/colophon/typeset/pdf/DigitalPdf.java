package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import java.util.List;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Page;

/**
 * Writes the file for screens and readers: PDF/A-2a (ISO 19005-2), tagged, and PDF/UA-1 (ISO 14289-1) if the document lets it be, with bookmarks,
 * links, folios and sRGB colours, cut to the trimmed page. Equal display lists give equal bytes. Thread-safe.
 */
public final class DigitalPdf {
    private DigitalPdf() {}

    /** The file; a picture that cannot be shown is reported and left white. */
    public static Outcome<byte[]> write(DisplayList list) {
        Inks inks = new ScreenInks();
        PdfFile file = new PdfFile('7', inks, new PictureEncoder(inks));
        StructureWriter structure = new StructureWriter(file, list);
        for (int i = 0; i < list.pages().size(); i++) {
            addPage(file, list, structure, i);
        }
        return file.finish(
                catalog(file, list, structure),
                Metadata.of(list.description(), "digital.xmp", AccessibleStructure.isIn(list)));
    }

    private static void addPage(PdfFile file, DisplayList list, StructureWriter structure, int index) {
        Page page = list.pages().get(index);
        Tags tags = new Tags(file, list, structure, index);
        Painter painter = new Painter(file, new ContentStream.Axes(0, page.height()), tags);
        painter.paint(page.items());
        PdfDictionary dictionary = Sheet.page(file, painter);
        dictionary.put(Cos.name("MediaBox"), Cos.rectangle(0, 0, page.width(), page.height()));
        dictionary.put(Cos.name("StructParents"), Cos.number(index));
        dictionary.put(Cos.name("Tabs"), Cos.name("S"));
        if (!tags.annotations().isEmpty()) {
            dictionary.put(Cos.name("Annots"), Cos.array(tags.annotations()));
        }
        file.addPage(dictionary);
    }

    private static PdfDictionary catalog(PdfFile file, DisplayList list, StructureWriter structure) {
        PdfDictionary catalog = Cos.dictionary("Catalog");
        catalog.put(Cos.name("Lang"), Cos.text(list.description().language()));
        PdfDictionary marked = new PdfDictionary();
        marked.put(Cos.name("Marked"), PdfBoolean.PDFTRUE);
        catalog.put(Cos.name("MarkInfo"), marked);
        catalog.put(Cos.name("StructTreeRoot"), structure.write());
        PdfDictionary preferences = new PdfDictionary();
        preferences.put(Cos.name("DisplayDocTitle"), PdfBoolean.PDFTRUE);
        catalog.put(Cos.name("ViewerPreferences"), preferences);
        catalog.put(Cos.name("PageLabels"), Navigation.pageLabels(list.pages()));
        Navigation.outline(file, list).ifPresent(outline -> {
            catalog.put(Cos.name("Outlines"), outline);
            catalog.put(Cos.name("PageMode"), Cos.name("UseOutlines"));
        });
        catalog.put(Cos.name("OutputIntents"), Cos.array(List.of(intent(file))));
        return catalog;
    }

    /** ISO 19005-2, 6.2.3. */
    private static PdfDictionary intent(PdfFile file) {
        PdfDictionary components = new PdfDictionary();
        components.put(Cos.name("N"), Cos.number(3));
        PdfIndirectReference profile = file.add(Cos.stream(SrgbProfile.bytes(), components));
        PdfDictionary intent = Cos.dictionary("OutputIntent");
        intent.put(Cos.name("S"), Cos.name("GTS_PDFA1"));
        intent.put(Cos.name("OutputConditionIdentifier"), Cos.text("sRGB"));
        intent.put(Cos.name("Info"), Cos.text("sRGB (IEC 61966-2-1)"));
        intent.put(Cos.name("DestOutputProfile"), profile);
        return intent;
    }
}
