package press.colophon.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;
import press.colophon.edition.Staging;

class OwnFilesTest {
    @TempDir
    Path project;

    private Path content;
    private Path output;

    @BeforeEach
    void placeDirectories() {
        content = project.resolve("content");
        output = project.resolve("site-output");
    }

    private void put(String path) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "mine");
    }

    private Staging open() throws IOException {
        return Staging.open(output, project.resolve(".colophon"));
    }

    private static List<String> headlines(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::headline).toList();
    }

    @Test
    void filesForTheRootOfTheSiteAreCopiedAsTheyAreHiddenOnesToo() throws IOException {
        put("content/static/CNAME");
        put("content/static/.well-known/security.txt");
        put("content/static/.DS_Store");
        put("secret.txt");
        Files.createSymbolicLink(content.resolve("static/link.txt"), project.resolve("secret.txt"));
        try (Staging staging = open()) {
            assertThat(OwnFiles.add(content, staging)).isEqualTo(Outcome.of(2));
            assertThat(staging.paths()).containsExactlyInAnyOrder("site/CNAME", "site/.well-known/security.txt");
            assertThat(staging.read("site/CNAME")).asString().isEqualTo("mine");
        }
    }

    @Test
    void aFileWithThePathOfOneThatTheBuildMakesIsAnError() throws IOException {
        put("content/static/en/index.html");
        put("content/static/en/about");
        put("content/static/style.css/own.css");
        try (Staging staging = open()) {
            staging.add("site/en/index.html", "made");
            staging.add("site/en/about/index.html", "made");
            staging.add("site/style.css", "made");

            assertThat(headlines(OwnFiles.add(content, staging)))
                    .containsExactly(
                            "content/static/en/about:1:1: error[static-file-in-the-way]:"
                                    + " the build makes a file of this path itself; give it another name, or delete it",
                            "content/static/en/index.html:1:1: error[static-file-in-the-way]:"
                                    + " the build makes a file of this path itself; give it another name, or delete it",
                            "content/static/style.css/own.css:1:1: error[static-file-in-the-way]:"
                                    + " the build makes a file of this path itself; give it another name, or delete it");
            assertThat(staging.read("site/style.css")).asString().isEqualTo("made");
        }
    }

    @Test
    void filesThatNoBuildHasMadeAreOneWarning() throws IOException {
        put("site-output/.colophon-edition");
        Files.writeString(output.resolve(".colophon-edition"), "# Colophon edition\n");
        put("site-output/site/a.txt");
        put("site-output/site/b.txt");
        put("site-output/site/c.txt");
        try (Staging staging = open()) {
            assertThat(headlines(OwnFiles.foreign(output, staging)))
                    .containsExactly("site-output/site/a.txt:1:1: warning[foreign-file]: no build has made this file,"
                            + " nor 2 more; it stays; move it to content/static/ if it belongs to the website, else out"
                            + " of the output directory");
        }
    }
}
