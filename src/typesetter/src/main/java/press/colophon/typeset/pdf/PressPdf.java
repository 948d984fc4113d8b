package press.colophon.typeset.pdf;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import press.colophon.diagnostics.Outcome;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;

/**
 * Writes files for a press: PDF/X-4 (ISO 15930-7:2010) with bleed, trim and bleed boxes, everything in the inks of one printing
 * condition, no links. Equal display lists give equal bytes. Thread-safe; keeps converted pictures for the next file.
 */
public final class PressPdf {
    /** Room for marks beyond the bleed (typography §4.1). */
    private static final long SLUG = Length.ofMillimetres(10);

    private final PressSettings settings;
    private final byte[] profile;
    private final PictureEncoder encoder;
    private final PressInks inks;

    public PressPdf(PressSettings settings) {
        this.settings = settings;
        this.profile = settings.condition().profile().toArray();
        this.inks = new PressInks(InkTable.of(profile, settings.inkLimit()), settings.inkLimit());
        this.encoder = new PictureEncoder(inks);
    }

    /** The file; a picture that cannot be shown is reported and left white. */
    public Outcome<byte[]> write(DisplayList list) {
        encoder.prepare(rasters(list));
        PdfFile file = new PdfFile('6', inks, encoder);
        for (Page page : list.pages()) {
            addPage(file, list, page);
        }
        PdfDictionary catalog = Cos.dictionary("Catalog");
        catalog.put(Cos.name("OutputIntents"), Cos.array(List.of(intent(file))));
        catalog.put(Cos.name("PageLabels"), Navigation.pageLabels(list.pages()));
        Metadata metadata = Metadata.of(list.description(), "press.xmp");
        metadata.info().put(Cos.name("Trapped"), Cos.name("False"));
        return file.finish(catalog, metadata);
    }

    /** The name of the printing condition that files are made for. */
    public String condition() {
        return settings.condition().identifier();
    }

    /** How much ink lies on each page at most. */
    public List<InkCoverage> coverage(DisplayList list) {
        return CoverageMeter.measure(list, inks);
    }

    private static List<Picture.Raster> rasters(DisplayList list) {
        Map<String, Picture.Raster> rasters = list.pages().stream()
                .flatMap(page -> page.items().stream())
                .filter(Item.Placed.class::isInstance)
                .map(item -> ((Item.Placed) item).picture())
                .filter(Picture.Raster.class::isInstance)
                .map(Picture.Raster.class::cast)
                .collect(Collectors.toMap(Picture::key, raster -> raster, (first, same) -> first));
        return List.copyOf(rasters.values());
    }

    private void addPage(PdfFile file, DisplayList list, Page page) {
        long bleed = page.bleed();
        long margin = settings.marks() ? bleed + SLUG : bleed;
        Painter painter =
                new Painter(file, new ContentStream.Axes(margin, margin + page.height()), Marking.None.INSTANCE);
        painter.paint(page.items(), new Rect(-bleed, -bleed, page.width() + 2 * bleed, page.height() + 2 * bleed));
        if (settings.marks()) {
            new PrinterMarks(file, painter, page).paint(slug(list, page));
        }
        PdfDictionary dictionary = Sheet.page(file, painter);
        dictionary.put(Cos.name("MediaBox"), box(page, margin, margin));
        dictionary.put(Cos.name("BleedBox"), box(page, margin, bleed));
        dictionary.put(Cos.name("TrimBox"), box(page, margin, 0));
        file.addPage(dictionary);
    }

    /** The page with {@code extent} around it. */
    private static PdfObject box(Page page, long margin, long extent) {
        return Cos.rectangle(
                margin - extent, margin - extent, margin + page.width() + extent, margin + page.height() + extent);
    }

    private String slug(DisplayList list, Page page) {
        DisplayList.Description description = list.description();
        String date = description.created().toString().substring(0, 10);
        return description.title() + "  ·  " + page.label() + "  ·  " + date + "  ·  "
                + settings.condition().identifier();
    }

    /** ISO 15930-7, 6.2. */
    private PdfDictionary intent(PdfFile file) {
        PdfDictionary components = new PdfDictionary();
        components.put(Cos.name("N"), Cos.number(inks.components()));
        PdfDictionary intent = Cos.dictionary("OutputIntent");
        intent.put(Cos.name("S"), Cos.name("GTS_PDFX"));
        intent.put(
                Cos.name("OutputConditionIdentifier"),
                Cos.text(settings.condition().identifier()));
        settings.condition()
                .registered()
                .ifPresent(name -> intent.put(Cos.name("RegistryName"), Cos.text("http://www.color.org")));
        intent.put(Cos.name("Info"), Cos.text(settings.condition().description()));
        intent.put(Cos.name("DestOutputProfile"), file.add(Cos.stream(profile, components)));
        return intent;
    }
}
