package press.colophon.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Files.copy(Path.of("../../templates/journal/fonts/SourceSerif4-Regular.ttf"), folder.resolve("字体 one.ttf"));
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
}
