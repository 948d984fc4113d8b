package press.colophon.typeset.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;

/**
 * Where a page has ink, as an eye sees it from a distance: all that is dark enough to be seen in a picture of 30 pixels an inch.
 * White, pale tints and hairlines are paper.
 *
 * @param areas rectangles around glyphs, rules, shapes and photographs, in coordinates of the trimmed page
 */
public record PageInk(long width, long height, List<Area> areas) {
    /** Height of the rows that are looked at: 30 to an inch. */
    private static final long ROW = 72 * Length.POINT / 30;

    /** So many rows without ink, 17 mm, are a gap; less is a figure's margin or the space above a heading. */
    private static final int GAP = 20;

    /** The share of a full black from which on a pixel is ink: that of text of 9 pt; a tinted ground has less. */
    private static final double DARK = 55 / 255.0;

    /** How dark black text is where glyphs stand: the share of a pixel that its strokes fill. */
    private static final double STROKES = 0.4;

    /** The part of the page between running head and folio, and between its margins. */
    private static final double TOP = 0.07;

    private static final double FOOT = 0.905;
    private static final double LEFT = 0.08;
    private static final double RIGHT = 0.92;

    public PageInk {
        areas = List.copyOf(areas);
    }

    /**
     * A painted rectangle.
     *
     * @param darkness 0 for paper, 1 for black
     */
    public record Area(Rect rect, double darkness) {
        /** Whether a pixel is ink in the row that begins at {@code top}. */
        private boolean inks(long top) {
            long height = Math.min(rect.bottom(), top + ROW) - Math.max(rect.y(), top);
            return darkness * height / ROW >= DARK;
        }

        private boolean reaches(long left, long right) {
            return rect.x() < right && rect.right() > left;
        }
    }

    /** The ink of a page. */
    public static PageInk of(Page page) {
        Look look = new Look();
        page.items().forEach(item -> item.match(look));
        return new PageInk(page.width(), page.height(), look.areas);
    }

    /** Share of the page's text area that lies in gaps, the mean of its left and its right half; 0–1. */
    public double empty() {
        return (gaps(share(width, LEFT), width / 2) + gaps(width / 2, share(width, RIGHT))) / 2;
    }

    /** Where the text area ends: no text stands lower but the folio. */
    public long foot() {
        return share(height, FOOT);
    }

    /** The lowest ink that reaches into this part of the page's width and ends above {@code foot}; {@code top} without any. */
    public long lowest(long left, long right, long top, long foot) {
        return areas.stream()
                .filter(area -> area.darkness() >= DARK && area.reaches(left, right))
                .map(Area::rect)
                .filter(area -> area.bottom() > top && area.y() < foot)
                .mapToLong(area -> Math.min(foot, area.bottom()))
                .max()
                .orElse(top);
    }

    private double gaps(long left, long right) {
        int top = (int) share(height / ROW, TOP);
        boolean[] rows = new boolean[(int) share(height / ROW, FOOT) - top];
        areas.stream().filter(area -> area.reaches(left, right)).forEach(area -> {
            long first = Math.max(0, area.rect().y() / ROW - top);
            long last = Math.min(rows.length - 1, area.rect().bottom() / ROW - top);
            for (long row = first; row <= last; row++) {
                rows[(int) row] |= area.inks((top + row) * ROW);
            }
        });
        return (double) inGaps(rows) / rows.length;
    }

    private static int inGaps(boolean[] rows) {
        int total = 0;
        int run = 0;
        for (int row = 0; row <= rows.length; row++) {
            if (row < rows.length && !rows[row]) {
                run++;
            } else {
                total += run >= GAP ? run : 0;
                run = 0;
            }
        }
        return total;
    }

    private static long share(long whole, double share) {
        return (long) (whole * share);
    }

    /** Collects what is dark and large enough. */
    private static final class Look implements Item.Cases<Boolean> {
        private final List<Area> areas = new ArrayList<>();
        private final Map<Face, Map<Integer, Rect>> glyphs = new HashMap<>();

        /** What is narrower than a pixel darkens it less. */
        private boolean paint(Rect area, double darkness) {
            return areas.add(new Area(area, darkness * Math.min(1, (double) area.width() / ROW)));
        }

        @Override
        public Boolean glyphs(Item.Glyphs text) {
            double darkness = STROKES * darkness(text.colour());
            boolean dark = darkness >= DARK;
            for (int i = 0; dark && i < text.run().count(); i++) {
                Rect box = box(text.run().face(), text.run().glyph(i));
                long size = text.run().size();
                int em = text.run().face().unitsPerEm();
                if (box.width() > 0 && box.height() > 0) {
                    Rect set = new Rect(
                            text.x() + text.run().position(i) + Length.scale(size, box.x(), em),
                            text.baseline() + Length.scale(size, box.y(), em),
                            Length.scale(size, box.width(), em),
                            Length.scale(size, box.height(), em));
                    areas.add(new Area(set, darkness));
                }
            }
            return dark;
        }

        /** Around a glyph's outline, in font units, downwards from the baseline. */
        private Rect box(Face face, int glyph) {
            return glyphs.computeIfAbsent(face, unknown -> new HashMap<>()).computeIfAbsent(glyph, unknown -> {
                Rect up = Bounds.of(face.outline(glyph)).rect();
                return new Rect(up.x(), -up.bottom(), up.width(), up.height());
            });
        }

        @Override
        public Boolean fill(Item.Fill fill) {
            return paint(Bounds.of(fill.path()).rect(), darkness(fill.colour()));
        }

        @Override
        public Boolean picture(Item.Placed placed) {
            return placed.picture().match(new Picture.Cases<>() {
                @Override
                public Boolean raster(Picture.Raster photograph) {
                    return paint(common(placed.box(), placed.frame()), 1);
                }

                @Override
                public Boolean vector(Picture.Vector drawing) {
                    drawing.shapes().forEach(shape -> shape(placed, drawing, shape));
                    return true;
                }
            });
        }

        private void shape(Item.Placed placed, Picture.Vector drawing, Picture.Shape shape) {
            Rect box = placed.box();
            Rect own = Bounds.of(shape.path()).rect();
            long line = shape.stroke().map(Picture.Stroke::width).orElse(0L);
            Rect set = new Rect(
                    box.x() + scaled(own.x() - line / 2, box.width(), drawing.width()),
                    box.y() + scaled(own.y() - line / 2, box.height(), drawing.height()),
                    scaled(own.width() + line, box.width(), drawing.width()),
                    scaled(own.height() + line, box.height(), drawing.height()));
            paint(common(set, placed.frame()), darkness(shape.fill()) * shape.opacity() / 1000);
        }

        private static long scaled(long length, long seen, long natural) {
            return Math.round((double) length * seen / Math.max(1, natural));
        }

        private static Rect common(Rect one, Rect other) {
            long x = Math.max(one.x(), other.x());
            long y = Math.max(one.y(), other.y());
            return new Rect(
                    x,
                    y,
                    Math.max(0, Math.min(one.right(), other.right()) - x),
                    Math.max(0, Math.min(one.bottom(), other.bottom()) - y));
        }

        @Override
        public Boolean link(Item.Link link) {
            return false;
        }

        /** 0 for paper, 1 for black: luma of ITU-R BT.601, as pictures are turned to grey. */
        private static double darkness(Colour colour) {
            return colour.match(new Colour.Cases<>() {
                @Override
                public Double rgb(Colour.Rgb rgb) {
                    return 1 - (0.299 * rgb.red() + 0.587 * rgb.green() + 0.114 * rgb.blue()) / 255;
                }

                @Override
                public Double cmyk(Colour.Cmyk ink) {
                    double paper = 0.299 * (1000 - ink.cyan())
                            + 0.587 * (1000 - ink.magenta())
                            + 0.114 * (1000 - ink.yellow());
                    return ink.screen().map(this::rgb).orElseGet(() -> 1 - paper * (1000 - ink.black()) / 1_000_000);
                }
            });
        }
    }
}
