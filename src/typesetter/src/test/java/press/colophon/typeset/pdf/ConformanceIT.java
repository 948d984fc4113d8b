package press.colophon.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceIT {
    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void aFileWithOneOfEverythingConforms(PDFAFlavour flavour) throws Exception {
        assertThat(VeraPdf.failures(DigitalPdf.write(Magazine.list()).value(), flavour))
                .isEmpty();
    }
}
