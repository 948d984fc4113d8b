package press.colophon.edition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    @TempDir
    Path project;

    private Path output;
    private Path work;

    @BeforeEach
    void placeDirectories() {
        output = project.resolve("出版 output");
        work = project.resolve("target/colophon");
    }

    @Test
    void publishingReplacesTheWholeOutput() throws IOException {
        publish("old.html", "old", "kept.html", "1");
        publish("kept.html", "2", "en/新.html", "new");

        assertOutput("""
                en/新.html: new
                kept.html: 2
                """);
    }

    @Test
    void nothingReachesTheOutputBeforePublishing() throws IOException {
        publish("index.html", "old");
        try (Staging staging = Staging.open(output, work)) {
            staging.add("index.html", "new");
        }

        assertOutput("index.html: old\n");
    }

    @Test
    void aReportCanBeReadAlthoughNothingWasPublished() throws IOException {
        publish("index.html", "old");
        try (Staging staging = Staging.open(output, work)) {
            staging.addReport("press/报告.txt", "ink: 320 %");
            assertThat(staging.report("press/报告.txt")).isEqualTo("target/colophon/reports/press/报告.txt");
        }

        assertOutput("index.html: old\n");
        assertThat(work.resolve("reports/press/报告.txt")).hasContent("ink: 320 %");
    }

    @Test
    void reportsOfAnEarlierBuildAreNotTakenForThoseOfThisOne() throws IOException {
        try (Staging staging = Staging.open(output, work)) {
            staging.addReport("press/report.txt", "ink: 320 %");
        }
        Staging.open(output, work).close();

        assertThat(work.resolve("reports")).doesNotExist();
    }

    @Test
    void outputThatCannotBeReplacedStays() throws IOException {
        publish("index.html", "old");
        try (Staging staging = Staging.open(output, work)) {
            Files.delete(work.resolve("staged"));
            assertThatThrownBy(staging::publish).isInstanceOf(IOException.class);
        }

        assertOutput("index.html: old\n");
    }

    @Test
    void aBuildKilledBetweenTheRenamesIsMendedByTheNextOne() throws IOException {
        publish("index.html", "old");
        Files.move(output, work.resolve("previous"));

        Staging.open(output, work).close();

        assertOutput("index.html: old\n");
    }

    @Test
    void twoBuildsAtOnceAreRefused() throws IOException {
        try (Staging first = Staging.open(output, work)) {
            assertThat(first.edition().files()).isEmpty();
            assertThatThrownBy(() -> Staging.open(output, work))
                    .isInstanceOf(Staging.AnotherBuildException.class)
                    .hasMessageContaining("another build");
        }
    }

    @Test
    void pathsThatLeaveTheOutputAreRefused() throws IOException {
        try (Staging staging = Staging.open(output, work)) {
            assertThatThrownBy(() -> staging.add("../escape.html", "x")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void theRoomForWorkMayBeGivenByADetour() throws IOException {
        try (Staging staging = Staging.open(output, work.resolve("..").resolve(work.getFileName()))) {
            staging.add("a.txt", "new");
            staging.publish();
        }
        assertOutput("a.txt: new\n");
    }

    @Test
    void onePathCannotBeWrittenTwice() throws IOException {
        try (Staging staging = Staging.open(output, work)) {
            staging.add("index.html", "a");
            assertThatThrownBy(() -> staging.add("index.html", "b")).hasMessageContaining("index.html");
        }
    }

    @Test
    void theCatalogueListsChecksumsByPath() throws IOException {
        try (Staging staging = Staging.open(output, work)) {
            staging.add("b", "");
            staging.add("a", "abc");

            assertThat(staging.publish().checksums(output)).isEqualTo("""
                    ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a
                    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b
                    """);
        }
    }

    private void publish(String... pathsAndTexts) throws IOException {
        try (Staging staging = Staging.open(output, work)) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                staging.add(pathsAndTexts[i], pathsAndTexts[i + 1]);
            }
            staging.publish();
        }
    }

    private void assertOutput(String expected) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            String actual =
                    files.filter(Files::isRegularFile).sorted().map(this::line).collect(Collectors.joining());
            assertThat(actual).isEqualTo(expected);
        }
    }

    private String line(Path file) {
        try {
            return output.relativize(file).toString().replace('\\', '/') + ": " + Files.readString(file, UTF_8) + "\n";
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
