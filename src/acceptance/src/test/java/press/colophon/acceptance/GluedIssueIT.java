package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Edition;
import press.colophon.publish.Configuration;
import press.colophon.publish.Press;

/** A small publication whose sheets are glued: its cover goes to the press by itself. */
class GluedIssueIT {
    private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();
    private static final Path BUILDS = Path.of("target").toAbsolutePath();
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final String PRESS = "press/2025-01/paper-notes-2025-01-en";

    /** The smallest publication, with lines added to its issue and to its description. */
    private static Outcome<Optional<Edition>> publish(String name, String issue, String publication)
            throws IOException {
        Path content = BUILDS.resolve(name).resolve("content");
        copy(REPOSITORY.resolve("src/maven-plugin/src/it/two-articles/content"), content);
        append(content.resolve("issues/2025-01/issue.yaml"), issue);
        append(content.resolve("publication.yaml"), publication);
        return Press.publish(
                new Configuration(
                        content,
                        REPOSITORY.resolve("templates"),
                        output(name),
                        BUILDS.resolve(name).resolve("target/colophon"),
                        Optional.empty(),
                        false),
                (stage, made) -> {});
    }

    private static Path output(String name) {
        return BUILDS.resolve(name).resolve("site-output");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }

    private static void append(Path file, String lines) throws IOException {
        Files.writeString(file, Files.readString(file) + lines);
    }

    @Test
    void theCoverIsAFileOfItsOwnWithItsSpine() throws Exception {
        Outcome<Optional<Edition>> outcome =
                publish("glued", "binding: {method: perfect, paper: 0.1, spine: 6.2}\n", "");

        assertThat(outcome.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .allMatch("page-empty"::equals);
        assertThat(sides("glued", PRESS + "-cover-press.pdf"))
                .isEqualTo("2 pages of 426.2 x 285.0 mm, the first with \"Paper Notes\"");
        assertThat(sides("glued", PRESS + "-press.pdf")).matches("\\d+ pages of 210.0 x 285.0 mm.*");
        assertThat(Files.readString(output("glued").resolve(PRESS + "-cover-preflight.json")))
                .contains("\"id\": \"P47\", \"verdict\": \"warning\"", "\"measured\": \"6.2 mm\"");
    }

    private static String sides(String name, String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(output(name).resolve(file).toFile())) {
            PDRectangle trim = document.getPage(0).getTrimBox();
            PDFTextStripper text = new PDFTextStripper();
            text.setEndPage(1);
            return String.format(
                            java.util.Locale.ROOT,
                            "%d pages of %.1f x %.1f mm",
                            document.getNumberOfPages(),
                            trim.getWidth() / POINTS_PER_MILLIMETRE,
                            trim.getHeight() / POINTS_PER_MILLIMETRE)
                    + (text.getText(document).contains("Paper Notes") ? ", the first with \"Paper Notes\"" : "");
        }
    }

    @Test
    void anIssueThatAPrinterWouldSendBackIsNotPublishedAndItsReportCanBeRead() throws Exception {
        Outcome<Optional<Edition>> outcome = publish("sent-back", "", "press: {limits: {bleed: {error: 5}}}\n");

        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.diagnostics())
                .extracting(diagnostic -> diagnostic.headline())
                .anyMatch(headline -> headline.contains(
                                "issue.yaml:2:9: error[preflight-p03]: paper-notes-2025-01-en-press.pdf: Bleed: 3 mm"
                                        + " instead of ≥ 5 mm (page 1, BleedBox), and ")
                        && headline.contains("; read target/colophon/reports/" + PRESS + "-preflight.html"));
        assertThat(output("sent-back")).doesNotExist();
        assertThat(BUILDS.resolve("sent-back/target/colophon/reports/" + PRESS + "-preflight.html"))
                .content()
                .contains("P03");
    }
}
