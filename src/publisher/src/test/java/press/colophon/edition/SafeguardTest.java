package press.colophon.edition;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeguardTest {
    @TempDir
    Path home;

    private Path project;
    private Safeguard safeguard;

    @BeforeEach
    void makeAProject() throws IOException {
        project = home.resolve("magazine");
        Files.createDirectories(project.resolve("content/issues"));
        Files.createDirectories(project.resolve(".git/refs"));
        safeguard = new Safeguard(
                List.of(project.resolve("content"), project.resolve("templates")), List.of(project, home));
    }

    private void assertRefused(String path, String because) {
        assertThatThrownBy(() -> safeguard.admit(home.resolve(path), "colophon.output"))
                .isInstanceOf(OutputException.class)
                .hasMessageStartingWith(home.resolve(path) + " " + because)
                .hasMessageEndingWith("; name a directory of its own as colophon.output");
    }

    @Test
    void whatPeopleWroteIsNotWrittenOver() {
        assertRefused("magazine/content", "is " + project.resolve("content"));
        assertRefused("magazine/content/issues", "is in " + project.resolve("content"));
        assertRefused("magazine/templates/site-output", "is in " + project.resolve("templates"));
        assertRefused("magazine", "holds " + project.resolve("content"));
        assertRefused("magazine/site-output/../content", "is " + project.resolve("content"));
    }

    @Test
    void neitherIsWhatEverythingIsIn() {
        Safeguard homes = new Safeguard(List.of(), List.of(project, home));
        assertThatThrownBy(() -> homes.admit(home, "colophon.output")).hasMessageContaining("holds " + project);
        assertThatThrownBy(() -> homes.admit(home.resolve(".."), "colophon.output"))
                .isInstanceOf(OutputException.class);
        assertThatThrownBy(() -> homes.admit(home.getRoot(), "colophon.output"))
                .hasMessageContaining("is the root of the file system");
    }

    @Test
    void repositoriesAreNotWrittenTo() throws IOException {
        Path other = home.resolve("other");
        Files.createDirectories(other.resolve(".git"));
        assertRefused("other", "is the root of a repository");
        assertRefused("other/.git", "is part of a repository's .git");
        assertRefused("other/.git/refs", "is part of a repository's .git");

        Files.createDirectories(home.resolve("worktree"));
        Files.writeString(home.resolve("worktree/.git"), "gitdir: elsewhere\n");
        assertRefused("worktree", "is the root of a repository");
    }

    @Test
    void linksAreFollowedBeforeJudging() throws IOException {
        Files.createSymbolicLink(project.resolve("site-output"), project.resolve("content"));
        assertRefused("magazine/site-output", "is " + project.resolve("content"));
        assertRefused("magazine/site-output/new", "is in " + project.resolve("content"));
    }

    @Test
    void aDirectoryOfItsOwnInTheProjectOrElsewhereIsAdmitted() throws IOException {
        safeguard.admit(project.resolve("site-output"), "colophon.output");
        safeguard.admit(project.resolve("contents"), "colophon.output");
        safeguard.admit(home.resolve("www/magazine"), "colophon.output");
    }
}
