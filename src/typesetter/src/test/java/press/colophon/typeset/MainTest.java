package press.colophon.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return Main.run(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String document(String body) throws IOException {
        Files.copy(
                Path.of("../../templates/journal/fonts/SourceSerif4-Regular.ttf"),
                folder.resolve("字体 one.ttf"),
                StandardCopyOption.REPLACE_EXISTING);
        Path file = folder.resolve("in 中文.html");
        Files.writeString(
                file,
                "<!DOCTYPE html><html lang=en><title>T</title>\n"
                        + "<style>@font-face { font-family: S; src: url('字体 one.ttf') } html { font-family: S }</style>\n"
                        + body);
        return file.toString();
    }

    @Test
    void aDocumentWithFontsBesideItBecomesAFile() throws IOException {
        Path output = folder.resolve("out.pdf");
        assertThat(run(document("<p>Hello"), output.toString())).isZero();
        assertThat(Files.readAllBytes(output)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("1 pages, 0 errors, 0 warnings");
    }

    @Test
    void anErrorIsShownWithItsPlaceAndTheFileIsWrittenAllTheSame() throws IOException {
        Path output = folder.resolve("out.pdf");
        assertThat(run(document("<p>Hello <img src=none.png alt=none>"), output.toString()))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("in 中文.html:3:10: error[missing-image]");
        assertThat(output).exists();
    }

    @Test
    void aCommandThatCannotBeDoneEndsWithTwo() {
        assertThat(run("one")).isEqualTo(2);
        assertThat(run(
                        folder.resolve("none.html").toString(),
                        folder.resolve("out.pdf").toString()))
                .isEqualTo(2);
    }

    @Test
    void aDocumentWithoutAPageIsToldWithAllThatIsWrongWithIt() throws IOException {
        Path output = folder.resolve("out.pdf");
        assertThat(run(document("<p></p><img src=none.png alt=none>"), output.toString()))
                .isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("error[missing-image]", "no page was made");
        assertThat(output).doesNotExist();
    }

    @Test
    void whatCannotBeReadOrWrittenIsNamed() throws IOException {
        String input = document("<p>Hello");
        Path notText = Files.write(folder.resolve("not-text.html"), new byte[] {(byte) 0xC3, 0x28});
        assertThat(run(folder.toString(), "out.pdf")).isEqualTo(2);
        assertThat(run(notText.toString(), "out.pdf")).isEqualTo(2);
        assertThat(run("in\0.html", "out.pdf")).isEqualTo(2);
        assertThat(run(input, folder.toString())).isEqualTo(2);
        assertThat(run(input, folder.resolve("no/such/folder.pdf").toString())).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains(
                        folder + " is a directory",
                        notText + " is not UTF-8",
                        "in\0.html is no name of a file",
                        folder + " cannot be written",
                        "folder.pdf cannot be written");
    }

    @Test
    void pdfUaIsClaimedOnlyByADocumentThatFulfilsItAndTheOtherIsToldWhatIsMissing() throws IOException {
        Path output = folder.resolve("out.pdf");
        String picture =
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' viewBox='0 0 9 9'%s><rect width='9' height='9'/></svg>";
        assertThat(run(document("<h1>T</h1><h2>U</h2><p>" + picture.formatted(" aria-label='a'")), output.toString()))
                .isZero();
        assertThat(Files.readString(output, StandardCharsets.ISO_8859_1)).contains("<pdfuaid:part>1</pdfuaid:part>");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("0 warnings");
    }

    @Test
    void skippedHeadingsAndPicturesWithoutATextAreWarnings() throws IOException {
        Path output = folder.resolve("out.pdf");
        run(
                document(
                        "<h1>T</h1><h3>U</h3><p><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9' viewBox='0 0 9 9'/>"),
                output.toString());
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("in 中文.html:3:11: warning[heading-level]: a heading of level 3 follows one of level 1")
                .contains("in 中文.html:3:24: warning[missing-alternative]");
        assertThat(Files.readString(output, StandardCharsets.ISO_8859_1)).doesNotContain("pdfuaid:part>1");
    }
}
