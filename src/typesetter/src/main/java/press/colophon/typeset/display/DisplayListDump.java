package press.colophon.typeset.display;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Rect;

/**
 * A display list as text, for tests and for people: one operation a line, grouped by page, lengths in points rounded to
 * two decimals. Equal display lists give equal dumps. Thread-safe.
 */
public final class DisplayListDump {
    private DisplayListDump() {}

    /** Every page with what is painted on it. */
    public static String of(DisplayList list) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < list.pages().size(); i++) {
            page(out, i + 1, list.pages().get(i), list.structure());
        }
        return out.toString();
    }

    /** The structure tree, one element a line, indented by depth. */
    public static String structure(DisplayList list) {
        StringBuilder out = new StringBuilder();
        int[] depths = new int[list.structure().elements().size()];
        for (StructureTree.Element element : list.structure().elements()) {
            int id = element.id();
            depths[id] = element.parent() == id ? 0 : depths[element.parent()] + 1;
            out.append("  ".repeat(depths[id])).append(element.role().standardName());
            element.language().ifPresent(language -> out.append(" lang=").append(language));
            element.alternative().ifPresent(text -> out.append(" alt=").append(quoted(text)));
            out.append('\n');
        }
        return out.toString();
    }

    /** Bookmarks in order, then anchors by name. */
    public static String navigation(DisplayList list) {
        String bookmarks = list.bookmarks().stream()
                .map(bookmark -> "bookmark " + bookmark.level() + " " + quoted(bookmark.label()) + " "
                        + place(bookmark.place()) + "\n")
                .collect(Collectors.joining());
        return list.anchors().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(anchor -> "anchor #" + anchor.getKey() + " " + place(anchor.getValue()) + "\n")
                .collect(Collectors.joining("", bookmarks, ""));
    }

    private static void page(StringBuilder out, int number, Page page, StructureTree structure) {
        out.append("page ").append(number).append(" \"").append(page.label()).append("\" ");
        out.append(points(page.width())).append('x').append(points(page.height()));
        out.append(page.bleed() == 0 ? "\n" : " bleed " + points(page.bleed()) + "\n");
        for (Item item : page.items()) {
            out.append("  ").append(item.match(new Line(structure))).append('\n');
        }
    }

    private static String place(DisplayList.Place place) {
        return "page " + (place.page() + 1) + " " + points(place.x()) + " " + points(place.y());
    }

    private static String points(long length) {
        return Length.format(Math.round(length * 100.0 / Length.POINT) * Length.POINT / 100);
    }

    private static String box(Rect rect) {
        return points(rect.x()) + " " + points(rect.y()) + " " + points(rect.width()) + "x" + points(rect.height());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\u00ad", "\\-").replace("\n", "\\n") + '"';
    }

    /** The words for each kind of item. */
    private record Line(StructureTree structure) implements Item.Cases<String> {
        @Override
        public String glyphs(Item.Glyphs glyphs) {
            GlyphRun run = glyphs.run();
            String expansion = run.expansion() == 1000 ? "" : " ×" + run.expansion();
            return "text " + points(glyphs.x()) + " " + points(glyphs.baseline()) + " +" + points(run.advance()) + " "
                    + quoted(run.text()) + " " + run.face().name() + " " + points(run.size()) + expansion + " "
                    + glyphs.colour() + " " + glyphs.language() + " " + mark(glyphs.mark());
        }

        @Override
        public String fill(Item.Fill fill) {
            return "fill " + outline(fill.path()) + " " + fill.colour() + " " + mark(fill.mark());
        }

        @Override
        public String picture(Item.Placed placed) {
            String crop = placed.frame().equals(placed.box()) ? "" : " in " + box(placed.frame());
            String key = placed.picture().key();
            return "picture " + box(placed.box()) + crop + " " + key.substring(0, Math.min(8, key.length())) + " "
                    + mark(placed.mark());
        }

        @Override
        public String link(Item.Link link) {
            return "link " + box(link.area()) + " " + link.target() + " " + quoted(link.description()) + " "
                    + mark(link.mark());
        }

        private String mark(Mark mark) {
            if (mark instanceof Mark.Content content) {
                StructureTree.Element element = structure.elements().get(content.element());
                return element.role().standardName() + "#" + element.id();
            }
            return mark.toString().toLowerCase(java.util.Locale.ROOT);
        }

        private static String outline(Path path) {
            Bounds bounds = Bounds.of(path);
            String shape = Path.of(bounds.rect()).equals(path)
                    ? ""
                    : " path(" + path.segments().size() + ")";
            return box(bounds.rect()) + shape;
        }
    }
}
