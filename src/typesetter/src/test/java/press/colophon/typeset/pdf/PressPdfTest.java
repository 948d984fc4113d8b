package press.colophon.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.graphics.Bytes;
import press.colophon.typeset.graphics.Colour;

class PressPdfTest {
    private static final Bytes PROFILE = profile();
    private static final PressPdf PRESS = press(false);

    private static Bytes profile() {
        Path here = Path.of("").toAbsolutePath();
        for (Path at = here; at != null; at = at.getParent()) {
            Path file = at.resolve("templates/journal/icc/FOGRA39L-coated.icc");
            if (Files.exists(file)) {
                try {
                    return Bytes.of(Files.readAllBytes(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        throw new IllegalStateException("no profile above " + here);
    }

    static PressPdf press(boolean marks) {
        OutputCondition condition = new OutputCondition(Optional.of("FOGRA39"), "FOGRA39L Coated", PROFILE);
        return new PressPdf(new PressSettings(condition, marks, PressSettings.USUAL_INK_LIMIT));
    }

    private static byte[] magazine() {
        return PRESS.write(Magazine.list()).value();
    }

    @Test
    void bleedLiesAroundTheTrimmedPageAndMarksAroundTheBleed() {
        assertThat(boxes(magazine())).isEqualTo("media 0 0 217 317 bleed 0 0 217 317 trim 8.5 8.5 208.5 308.5");
        assertThat(boxes(press(true).write(Magazine.list()).value()))
                .isEqualTo("media 0 0 273.7 373.7 bleed 28.3 28.3 245.4 345.4 trim 36.9 36.9 236.9 336.9");
    }

    private static String boxes(byte[] pdf) {
        return ReadBack.pages(
                        pdf,
                        page -> "media " + box(page.getMediaBox()) + " bleed " + box(page.getBleedBox()) + " trim "
                                + box(page.getTrimBox()))
                .get(0);
    }

    private static String box(PDRectangle box) {
        return tenth(box.getLowerLeftX()) + " " + tenth(box.getLowerLeftY()) + " " + tenth(box.getUpperRightX()) + " "
                + tenth(box.getUpperRightY());
    }

    private static String tenth(float value) {
        return Decimal.of(Math.round(value * 10), 1);
    }

    @Test
    void nothingOnThePageIsInColoursOfAScreen() {
        List<String> rgb = ReadBack.pages(magazine(), ReadBack::operations).stream()
                .flatMap(List::stream)
                .filter(operation -> operation.matches("(?s).*\\b(rg|RG|g|G|sc|scn|SCN|cs)"))
                .toList();
        assertThat(rgb).isEmpty();
        String space = ReadBack.from(
                magazine(),
                document -> document.getPage(1)
                        .getResources()
                        .getXObject(COSName.getPDFName("P2"))
                        .getCOSObject()
                        .getNameAsString(COSName.COLORSPACE));
        assertThat(space).isEqualTo("DeviceCMYK");
    }

    @Test
    void smallBlackTextOverprintsInBlackAlone() {
        Specimen specimen = new Specimen();
        int paragraph = specimen.element(0, Role.PARAGRAPH);
        byte[] pdf = PRESS.write(specimen.page("1")
                        .english(paragraph, "a")
                        .colour(new Colour.Rgb(0, 0, 0))
                        .english(paragraph, "b")
                        .colour(Colour.WHITE)
                        .english(paragraph, "c")
                        .list())
                .value();
        List<String> states = ReadBack.pages(pdf, ReadBack::operations).get(0).stream()
                .filter(operation -> operation.endsWith(" k") || operation.endsWith(" gs"))
                .toList();
        assertThat(states)
                .containsExactly(
                        "COSName{Overprint} gs", "0.0 0.0 0.0 1.0 k", "COSName{Knockout} gs", "0.0 0.0 0.0 0.0 k");
    }

    @Test
    void whatLooksGreyIsPrintedInBlackAlone() {
        assertThat(inks(new Colour.Rgb(0x80, 0x80, 0x80))).isEqualTo("0.0 0.0 0.0 0.498 k");
        assertThat(inks(new Colour.Rgb(0x21, 0x23, 0x24))).isEqualTo("0.0 0.0 0.0 0.867 k");
        assertThat(inks(new Colour.Rgb(0x20, 0x24, 0x2B))).doesNotStartWith("0.0 0.0 0.0");
    }

    private static String inks(Colour colour) {
        Specimen specimen = new Specimen().page("1").colour(colour).rule(Mark.Artifact.LAYOUT, 0, 0, 100, 100);
        return ReadBack.pages(PRESS.write(specimen.list()).value(), ReadBack::operations).get(0).stream()
                .filter(operation -> operation.endsWith(" k"))
                .findFirst()
                .orElse("");
    }

    @Test
    void aBlackPanelCoversWhatLiesBelow() {
        Specimen specimen = new Specimen().page("1").rule(Mark.Artifact.LAYOUT, 0, 0, 100, 100);
        List<String> operations = ReadBack.pages(PRESS.write(specimen.list()).value(), ReadBack::operations)
                .get(0);
        assertThat(operations).contains("COSName{Knockout} gs").doesNotContain("COSName{Overprint} gs");
    }

    @Test
    void theFileSaysWhatItIsMadeFor() {
        String catalog = ReadBack.from(magazine(), document -> {
            var intent = document.getDocumentCatalog().getOutputIntents().get(0);
            return document.getVersion() + " " + intent.getCOSObject().getNameAsString(COSName.S) + " "
                    + intent.getOutputConditionIdentifier() + " "
                    + intent.getDestOutputIntent().createInputStream().readAllBytes().length + " "
                    + document.getDocumentInformation().getTrapped();
        });
        assertThat(catalog).isEqualTo("1.6 GTS_PDFX FOGRA39 " + PROFILE.length() + " False");
    }

    @Test
    void nothingReacts() {
        assertThat(ReadBack.pages(magazine(), page -> page.getAnnotations().size()))
                .containsOnly(0);
    }

    @Test
    void textStaysText() {
        assertThat(ReadBack.text(magazine(), 3)).contains("Year", "Number", "One");
        assertThat(ReadBack.fonts(magazine())).allMatch(font -> font.endsWith(" embedded"));
    }

    @Test
    void theSlugNamesThePage() {
        assertThat(ReadBack.text(press(true).write(Magazine.list()).value(), 2))
                .contains("标准  ·  4  ·  2025-11-10  ·  FOGRA39");
    }

    @Test
    void marksStandOnEveryPlate() {
        assertThat(ReadBack.pages(press(true).write(Magazine.list()).value(), ReadBack::operations)
                        .get(0))
                .contains("COSName{All} CS", "1.0 SCN");
    }

    @Test
    void equalListsGiveEqualBytes() {
        assertThat(press(true).write(Magazine.list()).value())
                .isEqualTo(press(true).write(Magazine.list()).value());
    }

    @Test
    void aProfileOfAnotherKindIsRefused() {
        assertThat(problem(SrgbProfile.bytes()))
                .isEqualTo("unusable-colour-profile: icc/a.icc: an ICC profile of class mntr, not of a printer (prtr)");
        assertThat(problem(new byte[200])).isEqualTo("unusable-colour-profile: icc/a.icc: not an ICC profile");
    }

    private static String problem(byte[] profile) {
        Diagnostic diagnostic = OutputCondition.read(
                        Optional.empty(),
                        "icc/a.icc",
                        Bytes.of(profile),
                        Source.withoutText("pom.xml").whole())
                .diagnostics()
                .get(0);
        return diagnostic.code() + ": " + diagnostic.message();
    }
}
