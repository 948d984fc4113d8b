package press.colophon.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.StructureTree.Role;

class DigitalPdfTest {
    private static byte[] pdf(Specimen specimen) {
        return DigitalPdf.write(specimen.list()).value();
    }

    private static byte[] magazine() {
        return DigitalPdf.write(Magazine.list()).value();
    }

    @Test
    void textReadsAsItWasWritten() {
        Specimen specimen = new Specimen();
        int heading = specimen.element(0, Role.HEADING_1);
        int paragraph = specimen.element(0, Role.PARAGRAPH);
        byte[] pdf = pdf(specimen.page("1")
                .english(heading, "Standards (set) the \\ pace")
                .chinese(paragraph, "中国标准化《杂志》，二〇二五年。")
                .folio("1"));
        assertThat(ReadBack.text(pdf, 1)).isEqualTo("""
                Standards (set) the \\ pace
                中国标准化《杂志》，二〇二五年。
                1""");
    }

    @Test
    void aLigatureReadsAsItsLetters() {
        assertThat(ReadBack.text(magazine(), 2)).contains("fix");
    }

    @Test
    void hyphensComposedLettersAndEmphasisDotsReadAsTheTextTheyStandFor() {
        List<String> actual = ReadBack.from(magazine(), document -> {
            String content = new String(document.getPage(1).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
            Matcher matcher = Pattern.compile("/ActualText <(\\w+)>").matcher(content);
            return matcher.results().map(result -> result.group(1)).toList();
        });
        // U+00AD, é, nothing.
        assertThat(actual).containsExactly("FEFF00AD", "FEFF00E9", "FEFF");
    }

    @Test
    void theTreeTellsWhatTheContentMeans() {
        assertThat(ReadBack.structure(magazine())).isEqualTo("""
                Document
                  Part
                    TOC
                      TOCI
                        Reference
                          Link [1:0 1:annotation]
                  Part
                    Art
                      H1 [2:0]
                      P [2:1]
                        Link [2:2 2:annotation]
                        [2:3]
                      P lang=zh-CN [2:4]
                      Note id=note-00000012 [2:5]
                      Figure alt="A grey square 方" [2:6]
                      Figure alt="A photograph" [2:7]
                      Figure alt="A drawing" [2:8]
                      Table
                        THead
                          TR
                            TH scope=Column [3:0]
                            TH scope=Column [3:1]
                        TBody
                          TR
                            TD [3:2]
                            TD
                      L
                        LI
                          Lbl [3:3]
                          LBody [3:4]
                """);
    }

    @Test
    void foliosBookmarksTitleAndLanguageAreSaid() {
        String said = ReadBack.from(magazine(), document -> {
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            return String.join(" ", catalog.getPageLabels().getLabelsByPageIndices()) + "\n" + outline(document) + "\n"
                    + document.getDocumentInformation().getTitle() + "\n" + catalog.getLanguage();
        });
        assertThat(said).isEqualTo("""
                i 4 5
                Standards 标准 > Aims
                Standards & <Quality> 标准
                en""");
    }

    private static String outline(PDDocument document) {
        PDOutlineItem first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
        return first.getTitle() + " > " + first.getFirstChild().getTitle();
    }

    @Test
    void fontsAreEmbeddedAndNothingElseIsUsed() {
        assertThat(ReadBack.fonts(magazine()))
                .allMatch(font -> font.matches("[A-Z]{6}\\+\\S+ embedded"))
                .hasSize(3);
    }

    @Test
    void aJpegStandsInTheFileAsItIs() {
        byte[] stream = ReadBack.from(
                magazine(),
                document -> document.getPage(1)
                        .getResources()
                        .getXObject(COSName.getPDFName("P2"))
                        .getCOSObject()
                        .createRawInputStream()
                        .readAllBytes());
        assertThat(stream).isEqualTo(Magazine.jpeg().bytes().toArray());
    }

    @Test
    void aPictureIsWrittenOnceHoweverOftenItIsPlaced() {
        long images = ReadBack.from(
                magazine(),
                document -> document.getDocument().getXrefTable().keySet().stream()
                        .map(key -> ReadBack.subtype(document, key))
                        .filter("Image"::equals)
                        .count());
        // A PNG, its mask, a JPEG.
        assertThat(images).isEqualTo(3);
    }

    @Test
    void equalListsGiveEqualBytes() {
        assertThat(magazine()).isEqualTo(magazine());
    }

    @Test
    void aLinkOutsideOfALinkElementIsRefused() {
        Specimen specimen = new Specimen();
        int paragraph = specimen.element(0, Role.PARAGRAPH);
        specimen.page("1").link(paragraph, "https://example.org", "An example");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pdf(specimen))
                .withMessageContaining("https://example.org");
    }
}
