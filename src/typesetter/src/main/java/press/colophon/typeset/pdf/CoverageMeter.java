package press.colophon.typeset.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.display.Bounds;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Page;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Path.Segment;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;

/** Lays the inks of a page's items upon one another as a press does, and measures how much they are together. */
final class CoverageMeter implements Item.Cases<Boolean> {
    /** The side of 15 mm², in points. */
    private static final int WINDOW = 11;

    /** Ink in 1/1000 to which text may be added without a thought. */
    private static final int DARK = 1500;

    /** Ink in 1/1000 that pages without pictures and dark panels do not reach. */
    private static final int LIGHT = 2400;

    /** Thinner lines cannot fill a window. */
    private static final long THICK = 3 * Length.POINT;

    private final PressInks inks;
    private final Map<String, Optional<InkPlanes.Samples>> samples;
    private final InkPlanes planes;
    private final Rect sheet;

    private CoverageMeter(PressInks inks, Map<String, Optional<InkPlanes.Samples>> samples, Page page) {
        this.inks = inks;
        this.samples = samples;
        this.planes = new InkPlanes(page.width(), page.height(), page.bleed());
        long bleed = page.bleed();
        this.sheet = new Rect(-bleed, -bleed, page.width() + 2 * bleed, page.height() + 2 * bleed);
    }

    static List<InkCoverage> measure(DisplayList list, PressInks inks) {
        Map<String, Optional<InkPlanes.Samples>> samples = new HashMap<>();
        List<InkCoverage> coverage = new ArrayList<>();
        for (Page page : list.pages()) {
            if (isLight(page, inks)) {
                coverage.add(new InkCoverage(LIGHT / 10, new Rect(0, 0, page.width(), page.height())));
                continue;
            }
            CoverageMeter meter = new CoverageMeter(inks, samples, page);
            page.items().forEach(item -> item.match(meter));
            coverage.add(meter.planes.heaviest(WINDOW));
        }
        return coverage;
    }

    /** Black text on paper and tints: nowhere more than {@link #LIGHT}, and not worth a closer look. */
    private static boolean isLight(Page page, PressInks inks) {
        return page.items().stream().allMatch(item -> {
            if (item instanceof Item.Placed) {
                return false;
            }
            return !(item instanceof Item.Fill fill) || sum(inks.inks(fill.colour())) <= LIGHT - 1000;
        });
    }

    private static int sum(Colour.Cmyk inks) {
        return inks.cyan() + inks.magenta() + inks.yellow() + inks.black();
    }

    @Override
    public Boolean glyphs(Item.Glyphs glyphs) {
        GlyphRun run = glyphs.run();
        Rect area = new Rect(glyphs.x(), glyphs.baseline() - run.size(), run.advance(), run.size() * 5 / 4);
        // On a light ground no text makes the ink too much: most pages are quickly done.
        if (run.size() <= Painter.FINE_TYPE && !planes.isHeavier(area, DARK)) {
            return true;
        }
        InkPlanes.Ink ink = ink(glyphs.colour(), sheet, run.size() <= Painter.FINE_TYPE);
        for (int i = 0; i < run.count() && run.size() > 0; i++) {
            Path outline = scaled(run.face(), run.glyph(i), run.size());
            planes.fill(outline, glyphs.x() + run.position(i), glyphs.baseline(), ink);
        }
        return true;
    }

    /** Font units grow upwards, pages downwards. */
    private static Path scaled(Face face, int glyph, long size) {
        long em = face.unitsPerEm();
        return new Path(
                face.outline(glyph).segments().stream()
                        .map(segment -> map(segment, size, -size, em))
                        .toList(),
                false);
    }

    private static Segment map(Segment segment, long horizontal, long vertical, long unit) {
        if (segment instanceof Segment.Move move) {
            return new Segment.Move(Length.scale(horizontal, move.x(), unit), Length.scale(vertical, move.y(), unit));
        } else if (segment instanceof Segment.Line line) {
            return new Segment.Line(Length.scale(horizontal, line.x(), unit), Length.scale(vertical, line.y(), unit));
        } else if (segment instanceof Segment.Curve curve) {
            return new Segment.Curve(
                    Length.scale(horizontal, curve.x1(), unit),
                    Length.scale(vertical, curve.y1(), unit),
                    Length.scale(horizontal, curve.x2(), unit),
                    Length.scale(vertical, curve.y2(), unit),
                    Length.scale(horizontal, curve.x(), unit),
                    Length.scale(vertical, curve.y(), unit));
        }
        return segment;
    }

    @Override
    public Boolean fill(Item.Fill fill) {
        planes.fill(fill.path(), 0, 0, ink(fill.colour(), sheet, false));
        return true;
    }

    @Override
    public Boolean picture(Item.Placed placed) {
        return placed.picture().match(new Placing(placed));
    }

    @Override
    public Boolean link(Item.Link link) {
        return true;
    }

    private InkPlanes.Ink ink(Colour colour, Rect clip, boolean fine) {
        return new InkPlanes.Ink(
                inks.inks(colour), 1000, inks.overprint(colour, fine).equals(PressInks.OVERPRINT), clip);
    }

    /** A picture at its place. */
    private final class Placing implements Picture.Cases<Boolean> {
        private final Item.Placed placed;

        Placing(Item.Placed placed) {
            this.placed = placed;
        }

        @Override
        public Boolean raster(Picture.Raster raster) {
            samples.computeIfAbsent(raster.key(), key -> decode(raster))
                    .ifPresent(pixels -> planes.picture(placed.box(), placed.frame(), pixels));
            return true;
        }

        @Override
        public Boolean vector(Picture.Vector vector) {
            Rect box = placed.box();
            for (Picture.Shape shape : vector.shapes()) {
                boolean thin =
                        shape.stroke().map(stroke -> stroke.width() < THICK).orElse(false);
                if (!thin && vector.width() > 0 && vector.height() > 0) {
                    Path path = new Path(
                            shape.path().segments().stream()
                                    .map(segment -> fit(segment, box, vector))
                                    .toList(),
                            shape.path().evenOdd());
                    InkPlanes.Ink ink =
                            new InkPlanes.Ink(inks.inks(shape.fill()), shape.opacity(), false, clip(shape, vector));
                    planes.fill(path, box.x(), box.y(), ink);
                }
            }
            return true;
        }

        /** The frame, and within it the rectangle around the clip. */
        private Rect clip(Picture.Shape shape, Picture.Vector vector) {
            if (shape.clip().isEmpty()) {
                return placed.frame();
            }
            Rect bounds = Bounds.of(shape.clip().get()).rect();
            Rect box = placed.box();
            long left = Math.max(placed.frame().x(), box.x() + x(bounds.x(), box, vector));
            long top = Math.max(placed.frame().y(), box.y() + y(bounds.y(), box, vector));
            long right = Math.min(placed.frame().right(), box.x() + x(bounds.right(), box, vector));
            long bottom = Math.min(placed.frame().bottom(), box.y() + y(bounds.bottom(), box, vector));
            return new Rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
        }

        private Segment fit(Segment segment, Rect box, Picture.Vector vector) {
            if (segment instanceof Segment.Move move) {
                return new Segment.Move(x(move.x(), box, vector), y(move.y(), box, vector));
            } else if (segment instanceof Segment.Line line) {
                return new Segment.Line(x(line.x(), box, vector), y(line.y(), box, vector));
            } else if (segment instanceof Segment.Curve curve) {
                return new Segment.Curve(
                        x(curve.x1(), box, vector),
                        y(curve.y1(), box, vector),
                        x(curve.x2(), box, vector),
                        y(curve.y2(), box, vector),
                        x(curve.x(), box, vector),
                        y(curve.y(), box, vector));
            }
            return segment;
        }

        private static long x(long value, Rect box, Picture.Vector vector) {
            return Length.scale(value, box.width(), vector.width());
        }

        private static long y(long value, Rect box, Picture.Vector vector) {
            return Length.scale(value, box.height(), vector.height());
        }
    }

    /** Empty for a picture that cannot be decoded, which whoever wrote it has reported. */
    private Optional<InkPlanes.Samples> decode(Picture.Raster raster) {
        try {
            return Optional.of(Pixels.inks(raster, inks));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
