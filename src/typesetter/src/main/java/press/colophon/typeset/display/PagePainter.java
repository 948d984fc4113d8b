package press.colophon.typeset.display;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;

/** Paints items on a canvas whose unit is the scaled point. */
final class PagePainter implements Item.Cases<Boolean> {
    private final Graphics2D canvas;
    private final Map<Face, Map<Integer, Shape>> outlines = new HashMap<>();

    PagePainter(Graphics2D canvas) {
        this.canvas = canvas;
    }

    @Override
    public Boolean glyphs(Item.Glyphs glyphs) {
        GlyphRun run = glyphs.run();
        canvas.setColor(colour(glyphs.colour()));
        Map<Integer, Shape> known = outlines.computeIfAbsent(run.face(), face -> new HashMap<>());
        double scale = (double) run.size() / run.face().unitsPerEm();
        for (int i = 0; i < run.count(); i++) {
            int glyph = run.glyph(i);
            Shape outline =
                    known.computeIfAbsent(glyph, number -> shape(run.face().outline(number)));
            AffineTransform place =
                    AffineTransform.getTranslateInstance(units(glyphs.x() + run.position(i)), units(glyphs.baseline()));
            place.scale(scale * run.expansion() / 1000, -scale);
            canvas.fill(place.createTransformedShape(outline));
        }
        return true;
    }

    @Override
    public Boolean fill(Item.Fill fill) {
        canvas.setColor(colour(fill.colour()));
        canvas.fill(shape(fill.path()));
        return true;
    }

    @Override
    public Boolean picture(Item.Placed placed) {
        Shape outer = canvas.getClip();
        AffineTransform before = canvas.getTransform();
        canvas.clip(rectangle(placed.frame()));
        placed.picture().match(new PicturePainter(placed.box()));
        canvas.setTransform(before);
        canvas.setClip(outer);
        return true;
    }

    @Override
    public Boolean link(Item.Link link) {
        return true;
    }

    /** Paints one picture into its box. */
    private final class PicturePainter implements Picture.Cases<Boolean> {
        private final Rect box;

        PicturePainter(Rect box) {
            this.box = box;
        }

        @Override
        public Boolean raster(Picture.Raster raster) {
            BufferedImage image = read(raster);
            AffineTransform place = AffineTransform.getTranslateInstance(units(box.x()), units(box.y()));
            place.scale((double) box.width() / image.getWidth(), (double) box.height() / image.getHeight());
            return canvas.drawImage(image, place, null);
        }

        @Override
        public Boolean vector(Picture.Vector vector) {
            canvas.translate(units(box.x()), units(box.y()));
            canvas.scale(
                    (double) box.width() / Math.max(1, vector.width()),
                    (double) box.height() / Math.max(1, vector.height()));
            Composite opaque = canvas.getComposite();
            for (Picture.Shape part : vector.shapes()) {
                Shape outer = canvas.getClip();
                part.clip().ifPresent(clip -> canvas.clip(shape(clip)));
                canvas.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, part.opacity() / 1000f));
                canvas.setColor(colour(part.fill()));
                paint(part);
                canvas.setClip(outer);
            }
            canvas.setComposite(opaque);
            return true;
        }

        private void paint(Picture.Shape part) {
            if (part.stroke().isEmpty()) {
                canvas.fill(shape(part.path()));
                return;
            }
            Picture.Stroke line = part.stroke().get();
            float[] dashes = new float[line.dashes().size()];
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] = line.dashes().get(i);
            }
            canvas.setStroke(new BasicStroke(
                    line.width(),
                    line.cap(),
                    line.join(),
                    line.miterLimit() / 1000f,
                    dashes.length == 0 ? null : dashes,
                    line.phase()));
            canvas.draw(shape(part.path()));
        }
    }

    /** A grey pixel stands for a picture that this machine's decoders do not know (CMYK, say). */
    private static BufferedImage read(Picture.Raster raster) {
        try {
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(raster.bytes().toArray()));
            return image == null ? unknown() : image;
        } catch (IOException e) {
            return unknown();
        }
    }

    private static BufferedImage unknown() {
        BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        pixel.setRGB(0, 0, Color.LIGHT_GRAY.getRGB());
        return pixel;
    }

    /** Lengths on a page are far below 2^53, so that nothing is lost. */
    private static double units(long length) {
        return (double) length;
    }

    private static Shape rectangle(Rect rect) {
        return new Rectangle2D.Double(units(rect.x()), units(rect.y()), units(rect.width()), units(rect.height()));
    }

    private static Shape shape(Path path) {
        Path2D shape = new Path2D.Double(path.evenOdd() ? Path2D.WIND_EVEN_ODD : Path2D.WIND_NON_ZERO);
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.Segment.Move move) {
                shape.moveTo(units(move.x()), units(move.y()));
            } else if (segment instanceof Path.Segment.Line line) {
                shape.lineTo(units(line.x()), units(line.y()));
            } else if (segment instanceof Path.Segment.Curve curve) {
                shape.curveTo(
                        units(curve.x1()),
                        units(curve.y1()),
                        units(curve.x2()),
                        units(curve.y2()),
                        units(curve.x()),
                        units(curve.y()));
            } else {
                shape.closePath();
            }
        }
        return shape;
    }

    static Color colour(Colour colour) {
        return colour.match(new Colour.Cases<Color>() {
            @Override
            public Color rgb(Colour.Rgb rgb) {
                return new Color(rgb.red(), rgb.green(), rgb.blue());
            }

            @Override
            public Color cmyk(Colour.Cmyk cmyk) {
                return cmyk.screen().map(this::rgb).orElseGet(() -> plain(cmyk));
            }
        });
    }

    /** Without a profile: ink takes away light (PDF 32000-1, 10.3.5). */
    private static Color plain(Colour.Cmyk cmyk) {
        return new Color(
                channel(cmyk.cyan(), cmyk.black()),
                channel(cmyk.magenta(), cmyk.black()),
                channel(cmyk.yellow(), cmyk.black()));
    }

    private static int channel(int ink, int black) {
        return Math.max(0, 255 - 255 * Math.min(1000, ink + black) / 1000);
    }
}
