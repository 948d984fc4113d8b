package press.colophon.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.Typesetter;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.pdf.DigitalPdf;

/** Two pages with one of everything that a print document can say, as a tagged file. */
class EveryConstructIT {
    private static final String FOLDER = "/every-construct/";
    private static final Path THEME =
            Path.of("../../templates/journal").toAbsolutePath().normalize();

    /** The fonts of the theme, and a drawing. */
    private static final Resources RESOURCES = path -> {
        if (path.equals("drawing.svg")) {
            return Optional.of("""
                    <svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="M0 0H40V40H0z M10 10H30V30H10z"/></svg>
                    """.getBytes(StandardCharsets.UTF_8));
        }
        try {
            Path file = THEME.resolve(path);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    };

    private static byte[] file() throws IOException {
        Source document = Source.of("document.html", resource("document.html"));
        Outcome<Optional<DisplayList>> pages = new Typesetter(List.of()).typeset(document, RESOURCES);
        assertThat(pages.diagnostics()).isEmpty();
        return DigitalPdf.write(pages.value().orElseThrow()).value();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = EveryConstructIT.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Updated by {@code -Dgolden.update} after a look at what changed. */
    @Test
    void theStructureIsThatOfTheDocument() throws Exception {
        String dump;
        try (PDDocument document = Loader.loadPDF(file())) {
            dump = TaggedText.dump(TaggedText.read(document));
        }
        if (System.getProperty("golden.update") != null) {
            Files.writeString(Path.of("src/test/resources" + FOLDER + "tags.txt"), dump);
        }
        assertThat(dump).isEqualToNormalizingNewlines(resource("tags.txt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ua1", "2a"})
    void everyConstructKeepsTheStandard(String standard) throws Exception {
        assertThat(PdfConformanceIT.violations(file(), standard)).isEmpty();
    }
}
