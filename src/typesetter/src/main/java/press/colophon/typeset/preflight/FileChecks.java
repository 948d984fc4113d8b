package press.colophon.typeset.preflight;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Rect;
import press.colophon.typeset.pdf.PressContent;
import press.colophon.typeset.pdf.PressContent.Sheet;
import press.colophon.typeset.preflight.PreflightReport.Check;

/** What a press file is and holds: P01–P03, P06, P08–P13, P29, P31, P32, P46. */
final class FileChecks {
    private static final long TENTH = Length.POINT / 10;
    private static final long MEGABYTE = 1_000_000;

    /** Larger ones are unwieldy for a printer's intake (house rule). */
    private static final long LARGEST = 500 * MEGABYTE;

    /** What the packet of a PDF/X-4 file says (ISO 15930-7, 6.7; typography §4.4). */
    private static final List<String> METADATA = List.of(
            "<pdfxid:GTS_PDFXVersion>PDF/X-4<",
            "<xmp:CreateDate>",
            "<xmp:ModifyDate>",
            "<xmp:MetadataDate>",
            "<dc:title>",
            "<xmpMM:DocumentID>",
            "<xmpMM:VersionID>",
            "<xmpMM:RenditionClass>",
            "<pdf:Trapped>False<");

    private final PressContent content;
    private final Facts facts;
    private final Limits limits;

    FileChecks(PressContent content, Facts facts, Limits limits) {
        this.content = content;
        this.facts = facts;
        this.limits = limits;
    }

    List<Check> checks(int bytes) {
        PressContent.Head head = content.head();
        return List.of(
                sheets(content.sheets().size()),
                trim(),
                bleed(),
                entries("P06", Set.of("Rotate", "UserUnit", "ArtBox")),
                new Tally("P08", "0")
                        .require(content.entries().isEmpty(), listed(content.entries()))
                        .check(),
                annotations(),
                new Tally("P10", "GTS_PDFX prtrCMYK 4")
                        .require(head.intents().equals(List.of("GTS_PDFX prtrCMYK 4")), listed(head.intents()))
                        .check(),
                metadata(),
                new Tally("P12", "1.6")
                        .require(head.version().equals("1.6") && head.identified(), head.version())
                        .check(),
                fonts(),
                blending(),
                new Tally("P31", "0")
                        .require(!content.entries().contains("OCProperties"), "0")
                        .check(),
                entries("P32", Set.of("TR", "TR2", "HT", "BG", "BG2", "UCR", "UCR2", "OPI", "PS", "Ref", "shading")),
                economy(bytes));
    }

    /** A printer leaves the last pages of a sheet blank where there is nothing to print; make-up tells the editor. */
    private Check sheets(int pages) {
        Tally tally = new Tally("P01", "n × " + facts.format().sheet()).measured(Integer.toString(pages));
        return (pages % facts.format().sheet() == 0 ? tally : tally.warning(Integer.toString(pages), 0, "")).check();
    }

    private static String listed(List<String> values) {
        return values.isEmpty() ? "0" : String.join(", ", values);
    }

    private Check trim() {
        Tally tally = new Tally(
                "P02",
                Tally.decimal(facts.format().width(), 1) + " × "
                        + Tally.decimal(facts.format().height(), 1) + " mm");
        long width = Length.ofMillimetres(facts.format().width());
        long height = Length.ofMillimetres(facts.format().height());
        each((page, sheet) -> {
            Rect trim = sheet.boxes().trim();
            String size = Tally.millimetres(trim.width()) + " × " + Tally.millimetres(trim.height()) + " mm";
            tally.measured(size);
            if (Math.abs(trim.width() - width) > TENTH || Math.abs(trim.height() - height) > TENTH) {
                tally.error(size, page, "TrimBox");
            }
        });
        return tally.check();
    }

    private Check bleed() {
        double least = limits.bleed().error();
        Tally tally = new Tally("P03", "≥ " + Tally.decimal(least, 1) + " mm");
        each((page, sheet) -> {
            PressContent.Boxes boxes = sheet.boxes();
            long bleed = narrowest(boxes.trim(), boxes.bleed());
            tally.measured(Tally.millimetres(bleed) + " mm");
            if (bleed < Length.ofMillimetres(least) - TENTH) {
                tally.error(Tally.millimetres(bleed) + " mm", page, "BleedBox");
            }
            if (narrowest(boxes.bleed(), boxes.media()) < -TENTH) {
                tally.error("beyond the MediaBox", page, "BleedBox");
            }
        });
        return tally.check();
    }

    /** The least distance between two rectangles, of which the first lies within the second. */
    private static long narrowest(Rect inner, Rect outer) {
        return Math.min(
                Math.min(inner.x() - outer.x(), inner.y() - outer.y()),
                Math.min(outer.right() - inner.right(), outer.bottom() - inner.bottom()));
    }

    private Check entries(String id, Set<String> forbidden) {
        Tally tally = new Tally(id, "0").measured("0");
        each((page, sheet) -> sheet.entries().stream()
                .filter(forbidden::contains)
                .distinct()
                .forEach(entry -> tally.error(entry, page, "")));
        return tally.check();
    }

    private Check annotations() {
        Tally tally = new Tally("P09", "0");
        each((page, sheet) -> {
            if (sheet.annotations() > 0) {
                tally.error(Integer.toString(sheet.annotations()), page, "");
            }
        });
        return tally.check();
    }

    private Check metadata() {
        Tally tally = new Tally("P11", "PDF/X-4").measured("PDF/X-4");
        METADATA.stream()
                .filter(entry -> !content.head().metadata().contains(entry))
                .forEach(entry -> tally.error("missing", 0, "XMP " + entry.replaceAll("[<>]", "")));
        for (String key : List.of("Title", "CreationDate", "ModDate", "Trapped")) {
            if (!content.head().info().containsKey(key)) {
                tally.error("missing", 0, "Info " + key);
            }
        }
        return tally.check();
    }

    private Check fonts() {
        Tally tally = new Tally("P13", "0").measured("0 / " + content.fonts().size());
        for (PressContent.Font font : content.fonts()) {
            if (!font.embedded()) {
                tally.error("not embedded", 0, font.name());
            }
            if (font.type().equals("Type3")) {
                tally.error("Type 3", 0, font.name());
            }
            if (font.missing()) {
                tally.error(".notdef", 0, font.name());
            }
        }
        return tally.check();
    }

    private Check blending() {
        Tally tally = new Tally("P29", "DeviceCMYK").absent();
        each((page, sheet) -> {
            boolean transparent =
                    sheet.painted().stream().anyMatch(painted -> painted.paint().transparent());
            if (transparent) {
                tally.measured("DeviceCMYK");
            }
            if (transparent && !sheet.blending().equals("DeviceCMYK")) {
                tally.error(sheet.blending().isEmpty() ? "–" : sheet.blending(), page, "Group");
            }
        });
        return tally.check();
    }

    private Check economy(int bytes) {
        Tally tally = new Tally("P46", "500 MB").measured(Tally.decimal((double) bytes / MEGABYTE, 2) + " MB");
        if (bytes > LARGEST) {
            tally.warning(Tally.decimal((double) bytes / MEGABYTE, 0) + " MB", 0, "");
        }
        Map<String, Long> faces = content.fonts().stream()
                .map(font -> font.name().replaceFirst("^[A-Z]{6}\\+", ""))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Set<String> told = new HashSet<>();
        content.fonts().stream()
                .map(font -> font.name().replaceFirst("^[A-Z]{6}\\+", ""))
                .filter(face -> faces.getOrDefault(face, 0L) > 1 && told.add(face))
                .forEach(face -> tally.warning(faces.get(face) + " subsets", 0, face));
        return tally.check();
    }

    @FunctionalInterface
    private interface PerSheet {
        void look(int page, Sheet sheet);
    }

    private void each(PerSheet look) {
        for (int i = 0; i < content.sheets().size(); i++) {
            look.look(i + 1, content.sheets().get(i));
        }
    }
}
