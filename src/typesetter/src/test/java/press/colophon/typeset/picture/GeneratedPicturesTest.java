package press.colophon.typeset.picture;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.GlobalHistogramBinarizer;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.font.ThemeFonts;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Picture;

class GeneratedPicturesTest {
    private static final SourceSpan HERE = Source.withoutText("issue.html").whole();

    private final GeneratedPictures pictures =
            new GeneratedPictures(Optional.of(ThemeFonts.face("SourceSans3-Regular")));

    @Test
    void theBarcodeOfAnIssueTellsIssnYearAndNumber() throws Exception {
        Result result = decode("colophon:ean13?issn=1672-5700&year=2025&issue=6");
        assertThat(result.getText()).isEqualTo("9771672570252");
        assertThat(result.getResultMetadata()).containsEntry(ResultMetadataType.UPC_EAN_EXTENSION, "06");
    }

    @Test
    void theBarcodeHasItsFullSizeWithQuietZones() {
        Picture picture = picture("colophon:ean13?issn=1672-5700&year=2025&issue=6");
        assertThat(Math.round(Length.toPoints(picture.width()) / 72 * 254)).isEqualTo(462);
        assertThat(Math.round(Length.toPoints(picture.height()) / 72 * 2540)).isEqualTo(2593);
    }

    @Test
    void aQrCodeHoldsItsText() throws Exception {
        assertThat(decode("colophon:qr?text=https%3A%2F%2Fexample.org%2F%E6%A0%87%E5%87%86%3Fa%3D1%26b%3D2")
                        .getText())
                .isEqualTo("https://example.org/标准?a=1&b=2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    colophon:ean13?issn=1672-5701&year=2025&issue=6  | 1672-5701 is no ISSN with a right check digit
                    colophon:ean13?issn=1672-5700&year=25&issue=6    | 25 is no year
                    colophon:ean13?issn=1672-5700&year=2025&issue=0  | 0 is no issue number from 1 to 99
                    colophon:ean13?issn=1672-5700&year=2025          | issue is missing
                    colophon:qr                                      | text is missing
                    colophon:qr?text=%zz                             | URLDecoder: Illegal hex characters in escape (%) pattern
                    colophon:ean8?x=1                                | no picture of the kind ean8
                    """)
    void whatCannotBeIsReported(String source, String problem) {
        assertThat(pictures.picture(source, HERE).diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.message()).contains(problem));
    }

    private Picture picture(String source) {
        return pictures.picture(source, HERE).value().orElseThrow();
    }

    private Result decode(String source) throws Exception {
        BufferedImage image = rendered((Picture.Vector) picture(source));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        LuminanceSource luminance = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(luminance)),
                        Map.of(DecodeHintType.TRY_HARDER, true));
    }

    /** Four pixels a point. */
    private static BufferedImage rendered(Picture.Vector picture) {
        int width = (int) (4 * Length.toPoints(picture.width()));
        int height = (int) (4 * Length.toPoints(picture.height()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(4, 4);
        for (Picture.Shape shape : picture.shapes()) {
            graphics.setColor(shape.fill().equals(Colour.WHITE) ? Color.WHITE : Color.BLACK);
            graphics.fill(outline(shape.path()));
        }
        graphics.dispose();
        return image;
    }

    private static Path2D outline(Path path) {
        Path2D outline = new Path2D.Double();
        for (Path.Segment segment : path.segments()) {
            if (segment instanceof Path.Segment.Move move) {
                outline.moveTo(Length.toPoints(move.x()), Length.toPoints(move.y()));
            } else if (segment instanceof Path.Segment.Line line) {
                outline.lineTo(Length.toPoints(line.x()), Length.toPoints(line.y()));
            } else if (segment instanceof Path.Segment.Curve curve) {
                outline.curveTo(
                        Length.toPoints(curve.x1()),
                        Length.toPoints(curve.y1()),
                        Length.toPoints(curve.x2()),
                        Length.toPoints(curve.y2()),
                        Length.toPoints(curve.x()),
                        Length.toPoints(curve.y()));
            } else {
                outline.closePath();
            }
        }
        return outline;
    }
}
