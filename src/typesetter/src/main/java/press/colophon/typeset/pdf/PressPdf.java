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
            long bleed = page.bleed();
            Rect area = new Rect(-bleed, -bleed, page.width() + 2 * bleed, page.height() + 2 * bleed);
            Painter painter = painter(file, page);
            painter.paint(page.items(), area);
            addSheet(file, painter, new PrinterMarks.Sheet(page, List.of(), slug(list.description(), page)));
        }
        return finish(file, list.description(), list.pages());
    }

    /** The cover as a file of its own: its outside and its inside, each spread out flat with the spine in the middle. */
    public Outcome<byte[]> write(Cover cover) {
        encoder.prepare(rasters(cover.pages()));
        DisplayList.Description description = cover.pages().description();
        PdfFile file = new PdfFile('6', inks, encoder);
        for (Cover.Side side : cover.sides()) {
            Page flat = side.flat();
            Painter painter = painter(file, flat);
            painter.paint(side.left().items(), side.leftArea(), 0);
            painter.paint(side.right().items(), side.rightArea(), side.rightOrigin());
            if (side.outside()) {
                cover.title()
                        .ifPresent(title ->
                                paintSpine(file, painter, side, title.pages().get(0)));
            }
            List<Long> folds = List.of(side.left().width(), side.rightOrigin());
            addSheet(file, painter, new PrinterMarks.Sheet(flat, folds, slug(description, flat)));
        }
        return finish(
                file, description, cover.sides().stream().map(Cover.Side::flat).toList());
    }

    private static void paintSpine(PdfFile file, Painter painter, Cover.Side side, Page title) {
        String name = painter.resources().xobject("Spine", new SpinePainter(file, title).form());
        painter.content().save().turnedRight(side.left().width(), 0).paint(name).restore();
    }

    private Outcome<byte[]> finish(PdfFile file, DisplayList.Description description, List<Page> pages) {
        PdfDictionary catalog = Cos.dictionary("Catalog");
        catalog.put(Cos.name("OutputIntents"), Cos.array(List.of(intent(file))));
        catalog.put(Cos.name("PageLabels"), Navigation.pageLabels(pages));
        Metadata metadata = Metadata.of(description, "press.xmp", false);
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

    /** The same of both sides of a cover. */
    public List<InkCoverage> coverage(Cover cover) {
        List<InkCoverage> pages = coverage(cover.pages());
        InkCoverage outside = heavier(pages.get(3), moved(pages.get(0), cover));
        InkCoverage inside = heavier(pages.get(1), moved(pages.get(2), cover));
        return List.of(
                cover.title()
                        .map(title -> heavier(outside, turned(title, cover)))
                        .orElse(outside),
                inside);
    }

    private static InkCoverage heavier(InkCoverage first, InkCoverage second) {
        return second.percent() > first.percent() ? second : first;
    }

    private static InkCoverage moved(InkCoverage right, Cover cover) {
        long width = cover.pages().pages().get(0).width();
        return new InkCoverage(right.percent(), right.window().translate(width + cover.spine(), 0));
    }

    /** What is seen from above lies on its side: its left is the head of the spine. */
    private InkCoverage turned(DisplayList title, Cover cover) {
        InkCoverage spine = coverage(title).get(0);
        Rect window = spine.window();
        long left = cover.pages().pages().get(0).width() + cover.spine() - window.bottom();
        return new InkCoverage(spine.percent(), new Rect(left, window.x(), window.height(), window.width()));
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

    /** Around the page: its bleed and, beyond it, room for marks. */
    private long margin(Page page) {
        return settings.marks() ? page.bleed() + SLUG : page.bleed();
    }

    private Painter painter(PdfFile file, Page page) {
        long margin = margin(page);
        return new Painter(file, new ContentStream.Axes(margin, margin + page.height()), Marking.None.INSTANCE);
    }

    private void addSheet(PdfFile file, Painter painter, PrinterMarks.Sheet sheet) {
        if (settings.marks()) {
            new PrinterMarks(file, painter, sheet).paint();
        }
        Page page = sheet.page();
        long margin = margin(page);
        PdfDictionary dictionary = Sheet.page(file, painter);
        dictionary.put(Cos.name("MediaBox"), box(page, margin, margin));
        dictionary.put(Cos.name("BleedBox"), box(page, margin, page.bleed()));
        dictionary.put(Cos.name("TrimBox"), box(page, margin, 0));
        file.addPage(dictionary);
    }

    /** The page with {@code extent} around it. */
    private static PdfObject box(Page page, long margin, long extent) {
        return Cos.rectangle(
                margin - extent, margin - extent, margin + page.width() + extent, margin + page.height() + extent);
    }

    private String slug(DisplayList.Description description, Page page) {
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
