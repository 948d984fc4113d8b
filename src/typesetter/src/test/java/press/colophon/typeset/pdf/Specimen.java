package press.colophon.typeset.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.display.StructureTree;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.display.TextLine;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.font.ThemeFonts;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;

/** Builds small display lists by hand, in points. Text goes on the page last begun. */
final class Specimen {
    static final long WIDTH = Length.ofPoints(200);
    static final long HEIGHT = Length.ofPoints(300);
    static final long BLEED = Length.ofMillimetres(3);

    private final List<Draft> drafts = new ArrayList<>();
    private final List<StructureTree.Element> elements = new ArrayList<>();
    private final List<DisplayList.Bookmark> bookmarks = new ArrayList<>();
    private final Map<String, DisplayList.Place> anchors = new LinkedHashMap<>();
    private List<Item> items = new ArrayList<>();
    private long baseline;
    private Colour colour = Colour.BLACK;

    private List<TextLine> lines = new ArrayList<>();
    private List<Rect> frames = new ArrayList<>();

    private record Draft(String label, List<Rect> frames, List<TextLine> lines, List<Item> items) {
        Page page() {
            return new Page(label, WIDTH, HEIGHT, BLEED, frames, lines, items);
        }
    }

    Specimen() {
        element(0, Role.DOCUMENT);
    }

    int element(int parent, Role role) {
        return element(parent, role, null, null, null);
    }

    int element(
            int parent,
            Role role,
            @Nullable String language,
            @Nullable String alternative,
            StructureTree.@Nullable TableCell cell) {
        int id = elements.size();
        elements.add(new StructureTree.Element(
                id,
                parent,
                role,
                Optional.ofNullable(language),
                Optional.ofNullable(alternative),
                Optional.ofNullable(cell)));
        return id;
    }

    Specimen page(String label) {
        items = new ArrayList<>();
        lines = new ArrayList<>();
        frames = new ArrayList<>();
        drafts.add(new Draft(label, frames, lines, items));
        baseline = Length.ofPoints(30);
        return this;
    }

    Specimen colour(Colour next) {
        colour = next;
        return this;
    }

    /** A line of 10 pt English, letter by letter. */
    Specimen english(int element, String text) {
        return line(run(ThemeFonts.face("SourceSerif4-Regular"), text), "en", new Mark.Content(element));
    }

    /** A line of 10 pt Chinese. */
    Specimen chinese(int element, String text) {
        return line(run(ThemeFonts.face("NotoSerifSC-Regular"), text), "zh-CN", new Mark.Content(element));
    }

    Specimen folio(String text) {
        return line(run(ThemeFonts.face("SourceSans3-Regular"), text), "en", Mark.Artifact.PAGINATION);
    }

    Specimen line(GlyphRun run, String language, Mark mark) {
        items.add(new Item.Glyphs(Length.ofPoints(20), baseline, run, colour, language, mark));
        baseline += Length.ofPoints(15);
        return this;
    }

    /** The place on the paper where the next line stands, in points from above. */
    Specimen at(double y) {
        baseline = Length.ofPoints(y);
        return this;
    }

    /** A justified line of 10 pt Chinese, the number-th of a paragraph, with what make-up knows of it. */
    Specimen set(int paragraph, String text, int number, int count) {
        GlyphRun run = run(ThemeFonts.face("NotoSerifSC-Regular"), text);
        lines.add(new TextLine(
                Length.ofPoints(20),
                baseline,
                Length.ofPoints(160),
                new TextLine.Paragraph(paragraph, "zh-CN", Length.ofPoints(10), true, count, 1),
                number,
                0,
                0,
                number == count - 1 ? TextLine.End.FORCED : TextLine.End.SOFT,
                List.of(new TextLine.Run(0, 0, run))));
        return chinese(paragraph, text);
    }

    /** A column. */
    Specimen frame(double x, double y, double width, double height) {
        frames.add(rect(x, y, width, height));
        return this;
    }

    static GlyphRun run(Face face, String text) {
        int[] codePoints = text.codePoints().toArray();
        long size = Length.ofPoints(10);
        int[] glyphs = new int[codePoints.length];
        long[] positions = new long[codePoints.length + 1];
        int[] starts = new int[codePoints.length + 1];
        for (int i = 0; i < codePoints.length; i++) {
            glyphs[i] = face.glyph(codePoints[i] == 0xAD ? '-' : codePoints[i]);
            positions[i + 1] = positions[i] + Length.scale(size, face.advance(glyphs[i]), face.unitsPerEm());
            starts[i + 1] = starts[i] + Character.charCount(codePoints[i]);
        }
        return new GlyphRun(face, size, 1000, glyphs, positions, starts, text);
    }

    Specimen rule(Mark mark, double x, double y, double width, double height) {
        items.add(new Item.Fill(Path.of(rect(x, y, width, height)), colour, mark));
        return this;
    }

    Specimen picture(int element, Picture picture, double x, double y, double width, double height) {
        Rect box = rect(x, y, width, height);
        items.add(new Item.Placed(box, box, picture, new Mark.Content(element)));
        return this;
    }

    Specimen link(int element, String target, String description) {
        items.add(new Item.Link(rect(20, 20, 50, 12), target, description, new Mark.Content(element)));
        return this;
    }

    Specimen anchor(String id) {
        anchors.put(id, new DisplayList.Place(drafts.size() - 1, Length.ofPoints(20), baseline));
        return this;
    }

    Specimen bookmark(int level, String label, String language) {
        bookmarks.add(new DisplayList.Bookmark(
                level, label, language, new DisplayList.Place(drafts.size() - 1, 0, baseline)));
        return this;
    }

    static Rect rect(double x, double y, double width, double height) {
        return new Rect(Length.ofPoints(x), Length.ofPoints(y), Length.ofPoints(width), Length.ofPoints(height));
    }

    DisplayList list() {
        return new DisplayList(
                new DisplayList.Description(
                        "Standards & <Quality> 标准",
                        "en",
                        "The Editors",
                        "",
                        List.of("standards", "标准"),
                        Instant.parse("2025-11-10T08:00:00Z")),
                drafts.stream().map(Draft::page).toList(),
                new StructureTree(elements),
                bookmarks,
                anchors);
    }
}
