package press.colophon.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The check of conformance can fail: a sound file is damaged in one way at a time, and veraPDF names the clause. */
class PlantedDefectsIT {
    private static final byte[] SOUND = DigitalPdf.write(Magazine.list()).value();

    @Test
    void rewritingAloneDoesNoHarm() throws Exception {
        assertThat(clauses(PDFAFlavour.PDFUA_1, document -> {})).isEmpty();
    }

    @Test
    void aFigureWithoutAlternativeText() throws Exception {
        assertThat(clauses(
                        PDFAFlavour.PDFUA_1,
                        document -> elements(document, "Figure", figure -> figure.removeItem(COSName.ALT))))
                .contains("7.3");
    }

    @Test
    void aDocumentWithoutLanguage() throws Exception {
        assertThat(clauses(
                        PDFAFlavour.PDFUA_1,
                        document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG)))
                .contains("7.2");
    }

    @Test
    void aHeaderCellThatDoesNotSayForWhat() throws Exception {
        assertThat(clauses(
                        PDFAFlavour.PDFUA_1, document -> elements(document, "TH", cell -> cell.removeItem(COSName.A))))
                .contains("7.5");
    }

    @Test
    void aFontThatIsNotThere() throws Exception {
        assertThat(clauses(PDFAFlavour.PDFUA_1, PlantedDefectsIT::takeFontsAway))
                .contains("7.21.4.1");
    }

    @Test
    void aFileWithoutOutputIntent() throws Exception {
        assertThat(clauses(
                        PDFAFlavour.PDFA_2_A,
                        document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS)))
                .contains("6.2.4.3");
    }

    @Test
    void aTitleThatReadersDoNotShow() throws Exception {
        assertThat(clauses(
                        PDFAFlavour.PDFUA_1,
                        document -> document.getDocumentCatalog()
                                .getCOSObject()
                                .removeItem(COSName.getPDFName("ViewerPreferences"))))
                .contains("7.1");
    }

    @Test
    void aLinkWithoutWords() throws Exception {
        assertThat(clauses(PDFAFlavour.PDFUA_1, PlantedDefectsIT::takeDescriptionsAway))
                .contains("7.18.5");
    }

    private static List<String> clauses(PDFAFlavour flavour, Consumer<PDDocument> damage) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(SOUND)) {
            damage.accept(document);
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        return VeraPdf.failures(out.toByteArray(), flavour).stream()
                .map(failure -> failure.substring(0, failure.indexOf('-')))
                .distinct()
                .toList();
    }

    private static void elements(PDDocument document, String type, Consumer<COSDictionary> damage) {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        visit(root.getDictionaryObject(COSName.K), type, damage);
    }

    private static void visit(COSBase node, String type, Consumer<COSDictionary> damage) {
        if (node instanceof COSArray kids) {
            for (int i = 0; i < kids.size(); i++) {
                visit(kids.getObject(i), type, damage);
            }
        } else if (node instanceof COSDictionary element && element.containsKey(COSName.S)) {
            if (type.equals(element.getNameAsString(COSName.S))) {
                damage.accept(element);
            }
            if (element.containsKey(COSName.K)) {
                visit(element.getDictionaryObject(COSName.K), type, damage);
            }
        }
    }

    private static void takeFontsAway(PDDocument document) {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                COSDictionary font = page.getResources()
                        .getCOSObject()
                        .getCOSDictionary(COSName.FONT)
                        .getCOSDictionary(name);
                COSDictionary descendant = (COSDictionary)
                        font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
                descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
            }
        }
    }

    private static void takeDescriptionsAway(PDDocument document) {
        try {
            for (PDPage page : document.getPages()) {
                page.getAnnotations().forEach(link -> link.getCOSObject().removeItem(COSName.CONTENTS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
