package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.content.Issue;
import press.colophon.content.Publication;

/** The codes of the sample's pages, read from the rendered page as a till and a telephone read them. */
class CodesIT {
    private static final int RESOLUTION = 200;
    private static final Publication PUBLICATION = Sample.publication();
    private static final Issue ISSUE = PUBLICATION.issue(Sample.ISSUE).orElseThrow();

    /** 977, seven digits of the ISSN, the year, a check digit; the number in the year beside it (GB/T 16827). */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theBackCoverBearsTheBarcodeOfTheIssue(String language) throws Exception {
        for (Path file :
                List.of(Sample.published().pdf(language), Sample.published().press(language))) {
            Result code = read(file, -1, BarcodeFormat.EAN_13);
            String issn = PUBLICATION.identity().issn().value().text().replace("-", "");
            String year = ISSUE.year().toString().substring(2);

            assertThat(code.getText()).startsWith("977" + issn.substring(0, 7) + year);
            assertThat(code.getResultMetadata())
                    .containsEntry(
                            ResultMetadataType.UPC_EAN_EXTENSION,
                            String.format(
                                    java.util.Locale.ROOT,
                                    "%02d",
                                    ISSUE.number().value()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theCodeOfTheImprintLeadsToTheWebsite(String language) throws Exception {
        for (Path file :
                List.of(Sample.published().pdf(language), Sample.published().press(language))) {
            assertThat(read(file, 1, BarcodeFormat.QR_CODE).getText())
                    .isEqualTo(PUBLICATION
                            .imprint()
                            .contact()
                            .orElseThrow()
                            .website()
                            .orElseThrow()
                            .value()
                            .toString());
        }
    }

    /**
     * @param index of the page, from 0; from the end if negative
     */
    private static Result read(Path pdf, int index, BarcodeFormat format) throws IOException, NotFoundException {
        BufferedImage page;
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            int number = Math.floorMod(index, document.getNumberOfPages());
            page = new PDFRenderer(document).renderImageWithDPI(number, RESOLUTION);
        }
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        return new MultiFormatReader()
                .decode(
                        new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))),
                        Map.of(
                                DecodeHintType.POSSIBLE_FORMATS,
                                List.of(format),
                                DecodeHintType.TRY_HARDER,
                                true,
                                DecodeHintType.ALLOWED_EAN_EXTENSIONS,
                                new int[] {2}));
    }
}
