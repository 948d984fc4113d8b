package press.colophon.typeset.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.colophon.typeset.graphics.Path;

class FaceTest {
    static List<String> names() {
        return ThemeFonts.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void charactersAndWidthsAreThoseThatFontBoxReads(String name) throws IOException {
        Face face = ThemeFonts.face(name);
        try (TrueTypeFont oracle = new TTFParser().parse(new RandomAccessReadBuffer(ThemeFonts.bytes(name)))) {
            CmapLookup characters = oracle.getUnicodeCmapLookup();
            for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                if (face.glyph(codePoint) != characters.getGlyphId(codePoint)) {
                    assertThat(face.glyph(codePoint))
                            .as("glyph of U+%04X", codePoint)
                            .isEqualTo(characters.getGlyphId(codePoint));
                }
            }
            assertThat(face.glyphCount()).isEqualTo(oracle.getNumberOfGlyphs());
            for (int glyph = 0; glyph < face.glyphCount(); glyph++) {
                if (face.advance(glyph) != oracle.getAdvanceWidth(glyph)) {
                    assertThat(face.advance(glyph))
                            .as("advance of glyph %d", glyph)
                            .isEqualTo(oracle.getAdvanceWidth(glyph));
                }
            }
            assertThat(face.name()).isEqualTo(oracle.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void outlinesEncloseWhatFontBoxDraws(String name) throws IOException {
        Face face = ThemeFonts.face(name);
        try (TrueTypeFont oracle = new TTFParser().parse(new RandomAccessReadBuffer(ThemeFonts.bytes(name)))) {
            // Every other glyph of a Latin face, one in 31 of the many of a Chinese one.
            for (int glyph = 0; glyph < face.glyphCount(); glyph += face.isHan() ? 31 : 2) {
                double expected = area(
                        oracle.getGlyph().getGlyph(glyph) == null
                                ? new Path2D.Double()
                                : oracle.getGlyph().getGlyph(glyph).getPath());
                assertThat(area(shape(face.outline(glyph))))
                        .as("area of glyph %d", glyph)
                        .isCloseTo(expected, within(60 + Math.abs(expected) / 200));
            }
        }
    }

    private static Path2D shape(Path outline) {
        Path2D shape = new Path2D.Double();
        for (Path.Segment segment : outline.segments()) {
            if (segment instanceof Path.Segment.Move move) {
                shape.moveTo((double) move.x(), (double) move.y());
            } else if (segment instanceof Path.Segment.Line line) {
                shape.lineTo((double) line.x(), (double) line.y());
            } else if (segment instanceof Path.Segment.Curve curve) {
                shape.curveTo(
                        (double) curve.x1(),
                        (double) curve.y1(),
                        (double) curve.x2(),
                        (double) curve.y2(),
                        (double) curve.x(),
                        (double) curve.y());
            } else {
                shape.closePath();
            }
        }
        return shape;
    }

    /** The area that a path runs around, by the shoelace formula over its flattened edges. */
    private static double area(Shape shape) {
        double doubled = 0;
        double[] point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (PathIterator edges = shape.getPathIterator(null, 0.05); !edges.isDone(); edges.next()) {
            int kind = edges.currentSegment(point);
            double toX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
            double toY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                doubled += x * toY - toX * y;
            }
            x = toX;
            y = toY;
        }
        return doubled / 2;
    }

    @Test
    void latinFacesMeasureAsTheirDesignersSay() {
        Face face = ThemeFonts.face("SourceSerif4-Regular");
        assertThat(face.unitsPerEm()).isEqualTo(1000);
        assertThat(face.ascender()).isEqualTo(1036);
        assertThat(face.descender()).isEqualTo(-335);
        assertThat(face.capHeight()).isEqualTo(670);
        assertThat(face.xHeight()).isEqualTo(475);
        assertThat(face.isHan()).isFalse();
    }

    @Test
    void hanFacesHaveAnEmBoxOfTheirOwn() {
        Face face = ThemeFonts.face("NotoSerifSC-Regular");
        assertThat(face.ascender()).isEqualTo(880);
        assertThat(face.descender()).isEqualTo(-120);
        assertThat(face.isHan()).isTrue();
    }
}
