package press.colophon.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {
    private static final String PNG = "\u0089PNG\r\n\u001A\n";
    private static final String JPEG = "\u00FF\u00D8\u00FF\u00E0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.jpg  | PNG               | this file is not a JPEG picture but a PNG; let its name end in .png
            a.png  | JPEG              | this file is not a PNG picture but a JPEG; let its name end in .jpg
            a.JPEG | GIF89a            | this file is not a JPEG picture; save it as JPEG or PNG with the program that it comes from
            a.png  | PNG               | this PNG picture is cut off; copy it again from where it came
            a.jpg  | JPEG              | this JPEG picture is cut off; copy it again from where it came
            a.png  | version https://git-lfs.github.com/spec/v1 | this file is Git LFS's note of where the picture is; get it with "git lfs pull"
            a.svg  | version https://git-lfs.github.com/spec/v1 | this file is Git LFS's note of where the picture is; get it with "git lfs pull"
            a.svg  | <html/>           | this file is not an SVG picture: its root is <html>
            a.webp | RIFF              | a picture is an SVG, PNG or JPEG file
            """)
    void aFileThatIsNotWhatItsNameSaysIsReportedWithARemedy(String name, String start, String problem) {
        String file = start.equals("PNG") ? PNG : start.equals("JPEG") ? JPEG : start;
        assertThat(Pictures.problem(name, file.getBytes(ISO_8859_1))).contains(problem);
    }

    @ParameterizedTest
    @CsvSource({"a.png, PNG", "a.jpg, JPEG"})
    void aWholePictureIsNoProblem(String name, String kind) {
        String file = kind.equals("PNG") ? PNG + "IEND\u00AEB`\u0082" : JPEG + "\u00FF\u00D9";
        assertThat(Pictures.problem(name, file.getBytes(ISO_8859_1))).isEmpty();
    }
}
