package press.colophon.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import press.colophon.typeset.display.StructureTree.Role;

class DigitalPdfTest {
    @Test
    void textReadsAsItWasWritten() throws Exception {
        Specimen specimen = new Specimen();
        int article = specimen.element(0, Role.ARTICLE);
        int heading = specimen.element(article, Role.HEADING_1);
        int paragraph = specimen.element(article, Role.PARAGRAPH);
        byte[] pdf = DigitalPdf.write(specimen.page("1")
                        .english(heading, "Standards set the pace")
                        .chinese(paragraph, "中国标准化《杂志》，二〇二五年。")
                        .folio("1")
                        .list())
                .value();
        Files.write(Path.of("target/specimen.pdf"), pdf);
        assertThat(ReadBack.text(pdf, 1)).isEqualTo("""
                Standards set the pace
                中国标准化《杂志》，二〇二五年。
                1""");
    }
}
