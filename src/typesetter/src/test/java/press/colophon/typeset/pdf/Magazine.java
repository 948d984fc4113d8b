package press.colophon.typeset.pdf;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.display.StructureTree.TableCell;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.font.ThemeFonts;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Picture;

/** Three pages with one of everything that a display list can hold. */
final class Magazine {
    private Magazine() {}

    static DisplayList list() {
        Specimen specimen = new Specimen();
        int contents = specimen.element(specimen.element(0, Role.PART), Role.CONTENTS);
        int article = specimen.element(specimen.element(0, Role.PART), Role.ARTICLE);
        contents(specimen.page("i"), contents);
        specimen.page("4")
                .bookmark(1, "Standards 标准", "en")
                .bookmark(2, "Aims", "en")
                .anchor("standards");
        specimen.rule(Mark.Artifact.BACKGROUND, -8.5, -8.5, 217, 30).colour(new Colour.Rgb(0x20, 0x60, 0xA0));
        specimen.english(specimen.element(article, Role.HEADING_1), "Standards").colour(Colour.BLACK);
        text(specimen, article);
        figure(specimen, article);
        table(specimen.page("5").folio("5"), article);
        list(specimen, article);
        return specimen.list();
    }

    private static void contents(Specimen specimen, int contents) {
        int reference = specimen.element(specimen.element(contents, Role.CONTENTS_ITEM), Role.REFERENCE);
        int link = specimen.element(reference, Role.LINK);
        specimen.english(link, "Standards 4").link(link, "#standards", "Standards, page 4");
    }

    /** A paragraph with a link, a hyphen that was added, a ligature, another language, and its continuation overleaf. */
    private static void text(Specimen specimen, int article) {
        int paragraph = specimen.element(article, Role.PARAGRAPH);
        int link = specimen.element(paragraph, Role.LINK);
        specimen.english(paragraph, "See the stan\u00ad")
                .english(paragraph, "dards at ")
                .english(link, "ISO")
                .link(link, "https://www.iso.org/标准?a=1", "ISO, the website")
                .line(ligature(), "en", new Mark.Content(paragraph))
                .chinese(paragraph, "（标准）")
                .line(decomposed(), "en", new Mark.Content(paragraph))
                .line(dots(), "zh-CN", new Mark.Content(paragraph));
        int chinese = specimen.element(article, Role.PARAGRAPH, "zh-CN", null, null);
        specimen.chinese(chinese, "标准化");
        specimen.english(specimen.element(article, Role.NOTE), "A note");
    }

    private static void figure(Specimen specimen, int article) {
        int figure = specimen.element(article, Role.FIGURE, null, "A grey square 方", null);
        specimen.picture(figure, png(true), 20, 180, 40, 40);
        int jpeg = specimen.element(article, Role.FIGURE, null, "A photograph", null);
        specimen.picture(jpeg, jpeg(), 70, 180, 40, 40).picture(jpeg, jpeg(), 70, 225, 20, 20);
        int drawing = specimen.element(article, Role.FIGURE, null, "A drawing", null);
        specimen.picture(drawing, drawing(), 120, 180, 40, 40);
    }

    private static void table(Specimen specimen, int article) {
        int table = specimen.element(article, Role.TABLE);
        int head = specimen.element(specimen.element(table, Role.TABLE_HEAD), Role.TABLE_ROW);
        specimen.english(cell(specimen, head, Role.TABLE_HEADER), "Year");
        specimen.english(cell(specimen, head, Role.TABLE_HEADER), "Number");
        int row = specimen.element(specimen.element(table, Role.TABLE_BODY), Role.TABLE_ROW);
        specimen.english(cell(specimen, row, Role.TABLE_DATA), "2025");
        cell(specimen, row, Role.TABLE_DATA);
        specimen.rule(Mark.Artifact.LAYOUT, 20, 100, 160, 0.5);
    }

    private static int cell(Specimen specimen, int row, Role role) {
        return specimen.element(row, role, null, null, new TableCell(1, 1, true, List.of()));
    }

    private static void list(Specimen specimen, int article) {
        int item = specimen.element(specimen.element(article, Role.LIST), Role.LIST_ITEM);
        specimen.english(specimen.element(item, Role.LABEL), "1.");
        specimen.english(specimen.element(item, Role.LIST_BODY), "One");
    }

    /** "fix", whose first two letters are one glyph, somewhat condensed. */
    private static GlyphRun ligature() {
        Face face = ThemeFonts.face("SourceSerif4-Regular");
        long size = Length.ofPoints(10);
        return new GlyphRun(
                face,
                size,
                980,
                new int[] {face.glyph(0xFB01), face.glyph('x')},
                new long[] {0, size / 2, size},
                new int[] {0, 2, 3},
                "fix");
    }

    /** "é" as two glyphs. */
    private static GlyphRun decomposed() {
        Face face = ThemeFonts.face("SourceSerif4-Regular");
        long size = Length.ofPoints(10);
        return new GlyphRun(
                face,
                size,
                1000,
                new int[] {face.glyph('e'), face.glyph(0xB4)},
                new long[] {0, size / 10, size / 2},
                new int[] {0, 1, 1},
                "é");
    }

    /** Emphasis dots, which are no text. */
    private static GlyphRun dots() {
        Face face = ThemeFonts.face("NotoSerifSC-Regular");
        long size = Length.ofPoints(5);
        return new GlyphRun(face, size, 1000, new int[] {face.glyph('·')}, new long[] {0, size}, new int[] {0, 0}, "");
    }

    static Picture.Raster png(boolean alpha) {
        BufferedImage image = new BufferedImage(8, 8, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        image.setRGB(2, 2, new Color(10, 200, 30, 128).getRGB());
        image.setRGB(3, 3, Color.RED.getRGB());
        return raster("png", image);
    }

    static Picture.Raster jpeg() {
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 256; i++) {
            image.setRGB(i % 16, i / 16, new Color(i, 255 - i, 128).getRGB());
        }
        return raster("jpeg", image);
    }

    static Picture.Raster raster(String format, BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return raster(format, out.toByteArray(), image.getWidth(), image.getHeight());
    }

    static Picture.Raster raster(String format, byte[] bytes, int width, int height) {
        return new Picture.Raster(
                HexFormat.of().formatHex(Hash.of(bytes)),
                format,
                Bytes.of(bytes),
                width,
                height,
                Length.ofPoints(width),
                Length.ofPoints(height));
    }

    private static Picture.Vector drawing() {
        Path all = Path.of(Specimen.rect(0, 0, 100, 100));
        Path half = Path.of(Specimen.rect(0, 0, 50, 100));
        return new Picture.Vector(
                "drawing",
                Length.ofPoints(100),
                Length.ofPoints(100),
                List.of(
                        new Picture.Shape(all, new Colour.Rgb(255, 255, 0), 1000, Optional.empty()),
                        new Picture.Shape(all, new Colour.Rgb(0, 0, 255), 500, Optional.of(half))));
    }
}
