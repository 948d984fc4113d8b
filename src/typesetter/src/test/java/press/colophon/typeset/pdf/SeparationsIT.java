package press.colophon.typeset.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.typeset.display.StructureTree.Role;
import press.colophon.typeset.graphics.Colour;

/** The plates of a press file, as Ghostscript makes them. */
class SeparationsIT {
    private static final int PIXELS_AN_INCH = 144;

    /** Bleed and room for marks, on the sheet. */
    private static final int MARGIN = 37 * PIXELS_AN_INCH / 72;

    @TempDir
    static Path folder;

    private static Map<String, Raster> plates = Map.of();

    @BeforeAll
    static void separate() throws Exception {
        assumeTrue(hasGhostscript(), "Ghostscript is not installed: plates are not looked at");
        Specimen specimen = new Specimen().page("1").colour(Colour.BLACK);
        int paragraph = specimen.element(0, Role.PARAGRAPH);
        specimen.english(paragraph, "Black ink alone");
        specimen.colour(new Colour.Cmyk(1000, 0, 0, 0)).english(paragraph, "Cyan");
        Path file = folder.resolve("press.pdf");
        Files.write(file, PressPdfTest.press(true).write(specimen.list()).value());
        run("gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiffsep", "-r" + PIXELS_AN_INCH, "-o", "p.tif", "press.pdf");
        plates = new TreeMap<>();
        for (String ink : List.of("Cyan", "Magenta", "Yellow", "Black")) {
            plates.put(
                    ink,
                    ImageIO.read(folder.resolve("p(" + ink + ").tif").toFile()).getRaster());
        }
    }

    private static boolean hasGhostscript() throws InterruptedException {
        try {
            return new ProcessBuilder("gs", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        }
    }

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log.txt").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log.txt")))
                .isZero();
    }

    @Test
    void blackTextIsOnTheBlackPlateAlone() {
        assertThat(inked("Black", true)).isPositive();
        assertThat(inked("Magenta", true)).isZero();
        assertThat(inked("Yellow", true)).isZero();
    }

    @Test
    void eachInkHasItsPlate() {
        assertThat(inked("Cyan", true)).isPositive();
    }

    @Test
    void marksAreOnAllPlates() {
        int marks = inked("Magenta", false);
        assertThat(marks).isPositive();
        assertThat(inked("Cyan", false)).isEqualTo(marks);
        assertThat(inked("Yellow", false)).isEqualTo(marks);
        assertThat(inked("Black", false)).as("with the slug line").isGreaterThan(marks);
    }

    /** Pixels with ink on the trimmed page, or around it. */
    private static int inked(String ink, boolean onPage) {
        Raster plate = Objects.requireNonNull(plates.get(ink));
        int count = 0;
        for (int y = 0; y < plate.getHeight(); y++) {
            for (int x = 0; x < plate.getWidth(); x++) {
                boolean inside =
                        x > MARGIN && y > MARGIN && x < plate.getWidth() - MARGIN && y < plate.getHeight() - MARGIN;
                if (inside == onPage && plate.getSample(x, y, 0) < 128) {
                    count++;
                }
            }
        }
        return count;
    }
}
