package press.colophon.typeset.display;

import java.awt.Color;
import java.io.StringWriter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;

/**
 * A page as SVG 1.1, exact in scaled points: every outline once, text as outlines with its characters as label, pictures from
 * files embedded. For proofs that are enlarged, and for whoever compares pages without a renderer. Stateless.
 */
public final class PageSvg {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private PageSvg() {}

    /** The trimmed page, in the colours of a screen. */
    public static String svg(Page page) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.setDefaultNamespace(SVG);
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(SVG);
            xml.writeAttribute("width", Length.format(page.width()) + "pt");
            xml.writeAttribute("height", Length.format(page.height()) + "pt");
            xml.writeAttribute("viewBox", "0 0 " + page.width() + " " + page.height());
            Writing writing = new Writing(xml);
            for (Item item : page.items()) {
                item.match(writing);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
        return out.toString();
    }

    /** Writes items in painting order. */
    private static final class Writing implements Item.Cases<Boolean>, Picture.Cases<Boolean> {
        private final XMLStreamWriter xml;
        private final Map<Face, Map<Integer, String>> outlines = new HashMap<>();
        private int glyphs;
        private int clips;
        private Rect box = new Rect(0, 0, 0, 0);

        Writing(XMLStreamWriter xml) {
            this.xml = xml;
        }

        @Override
        public Boolean glyphs(Item.Glyphs text) {
            GlyphRun run = text.run();
            double scale = (double) run.size() / run.face().unitsPerEm();
            start("g", "fill", css(text.colour()));
            attribute("aria-label", run.text().replace("\u00ad", "-"));
            for (int i = 0; i < run.count(); i++) {
                String id = outline(run.face(), run.glyph(i));
                start("use", "href", "#" + id);
                attribute(
                        "transform",
                        String.format(
                                Locale.ROOT,
                                "matrix(%.6g 0 0 %.6g %d %d)",
                                scale * run.expansion() / 1000,
                                -scale,
                                text.x() + run.position(i),
                                text.baseline()));
                end();
            }
            end();
            return true;
        }

        /** The outline of a glyph is defined where it is first used. */
        private String outline(Face face, int glyph) {
            Map<Integer, String> known = outlines.computeIfAbsent(face, unknown -> new HashMap<>());
            String id = known.get(glyph);
            if (id == null) {
                id = "g" + glyphs++;
                known.put(glyph, id);
                start("defs", "id", id + "d");
                start("path", "id", id);
                attribute("d", data(face.outline(glyph)));
                end();
                end();
            }
            return id;
        }

        @Override
        public Boolean fill(Item.Fill fill) {
            path(fill.path(), fill.colour());
            end();
            return true;
        }

        private void path(Path path, Colour colour) {
            start("path", "d", data(path));
            attribute("fill", css(colour));
            if (path.evenOdd()) {
                attribute("fill-rule", "evenodd");
            }
        }

        @Override
        public Boolean picture(Item.Placed placed) {
            clipped(Path.of(placed.frame()));
            box = placed.box();
            placed.picture().match(this);
            end();
            return true;
        }

        private void clipped(Path clip) {
            String id = "c" + clips++;
            start("clipPath", "id", id);
            start("path", "d", data(clip));
            end();
            end();
            start("g", "clip-path", "url(#" + id + ")");
        }

        @Override
        public Boolean raster(Picture.Raster raster) {
            start("image", "preserveAspectRatio", "none");
            attribute("x", Long.toString(box.x()));
            attribute("y", Long.toString(box.y()));
            attribute("width", Long.toString(box.width()));
            attribute("height", Long.toString(box.height()));
            String bytes = Base64.getEncoder().encodeToString(raster.bytes().toArray());
            attribute("href", "data:image/" + raster.format() + ";base64," + bytes);
            end();
            return true;
        }

        @Override
        public Boolean vector(Picture.Vector vector) {
            double across = (double) box.width() / Math.max(1, vector.width());
            double down = (double) box.height() / Math.max(1, vector.height());
            start(
                    "g",
                    "transform",
                    String.format(Locale.ROOT, "matrix(%.6g 0 0 %.6g %d %d)", across, down, box.x(), box.y()));
            vector.shapes().forEach(this::shape);
            end();
            return true;
        }

        private void shape(Picture.Shape shape) {
            shape.clip().ifPresent(this::clipped);
            path(shape.path(), shape.fill());
            if (shape.opacity() < 1000) {
                attribute("opacity", Double.toString(shape.opacity() / 1000.0));
            }
            shape.stroke().ifPresent(stroke -> {
                attribute("style", "fill:none;stroke:" + css(shape.fill()));
                attribute("stroke-width", Long.toString(stroke.width()));
            });
            end();
            if (shape.clip().isPresent()) {
                end();
            }
        }

        @Override
        public Boolean link(Item.Link link) {
            return true;
        }

        private void start(String name, String attribute, String value) {
            try {
                xml.writeStartElement(name);
                xml.writeAttribute(attribute, value);
            } catch (XMLStreamException e) {
                throw new IllegalStateException("writing to memory", e);
            }
        }

        private void attribute(String name, String value) {
            try {
                xml.writeAttribute(name, value);
            } catch (XMLStreamException e) {
                throw new IllegalStateException("writing to memory", e);
            }
        }

        private void end() {
            try {
                xml.writeEndElement();
            } catch (XMLStreamException e) {
                throw new IllegalStateException("writing to memory", e);
            }
        }
    }

    private static String css(Colour colour) {
        Color screen = PagePainter.colour(colour);
        return String.format(Locale.ROOT, "#%02x%02x%02x", screen.getRed(), screen.getGreen(), screen.getBlue());
    }

    /** SVG 1.1, §8.3. */
    private static String data(Path path) {
        StringBuilder data = new StringBuilder();
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.Segment.Move move) {
                data.append('M').append(move.x()).append(' ').append(move.y());
            } else if (segment instanceof Path.Segment.Line line) {
                data.append('L').append(line.x()).append(' ').append(line.y());
            } else if (segment instanceof Path.Segment.Curve curve) {
                data.append('C').append(curve.x1()).append(' ').append(curve.y1());
                data.append(' ').append(curve.x2()).append(' ').append(curve.y2());
                data.append(' ').append(curve.x()).append(' ').append(curve.y());
            } else {
                data.append('Z');
            }
        }
        return data.toString();
    }
}
