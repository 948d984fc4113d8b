package press.colophon.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    @TempDir
    Path project;

    private Shelf shelf;
    private Path output;
    private Path work;

    @BeforeEach
    void placeDirectories() {
        shelf = new Shelf(project);
        output = shelf.output();
        work = shelf.work();
    }

    @Test
    void theNewEditionTakesThePlaceOfTheOldOne() throws IOException {
        shelf.publish("kept.html: 1\nold/old.html: old\n");
        Edition edition = shelf.publish("en/新.html: new\nkept.html: 2\n");

        shelf.assertShows("en/新.html: new\nkept.html: 2\n");
        assertThat(output.resolve("old")).doesNotExist();
        assertThat(edition.changes()).isEqualTo(new Edition.Changes(2, 1));
    }

    @Test
    void theListOfFilesIsOneThatOtherToolsRead() throws IOException {
        shelf.publish("b\\c: x\na: abc\n");

        String list = Files.readString(output.resolve(".colophon-edition"));
        assertThat(list).matches("(?s)# Colophon edition, made by Colophon [0-9.]+(-SNAPSHOT)?\n.*");
        assertThat(list.lines().skip(1)).containsExactlyElementsOf("""
                ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a
                \\2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881  b\\\\c
                """.lines().toList());
    }

    @Test
    void aListThatNamesFilesElsewhereDeletesNothingThere() throws IOException {
        shelf.publish("site/a.html: a\n");
        shelf.put("article.md", "a day's work");
        Path list = output.resolve(".colophon-edition");
        String digest = "0".repeat(Digest.LENGTH);
        Files.writeString(list, Files.readString(list) + digest + "  ../article.md\n");

        shelf.publish("site/b.html: b\n");

        shelf.assertShows("site/b.html: b\n");
        assertThat(project.resolve("article.md")).hasContent("a day's work");
    }

    @Test
    void theEditionOfAnotherPublicationIsNotReplaced() throws IOException {
        try (Staging staging = shelf.open()) {
            staging.belongsTo("paper-notes");
            staging.add("site/index.html", "paper");
            staging.publish();
        }
        assertThat(Files.readString(output.resolve(".colophon-edition")))
                .startsWith("# Colophon edition of paper-notes, made by Colophon ");

        try (Staging staging = shelf.open()) {
            assertThatThrownBy(() -> staging.belongsTo("ink-notes"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining("holds the edition of paper-notes, not of ink-notes");
            staging.belongsTo("paper-notes");
        }
    }

    @Test
    void theListSaysWhichEngineWasTheLastOne() throws IOException {
        shelf.publish("site/index.html: the same\n");
        Path list = output.resolve(".colophon-edition");
        String now = Files.readString(list);
        Files.writeString(list, now.replaceFirst("Colophon [0-9].*", "Colophon 0.0.1"));

        assertThat(shelf.publish("site/index.html: the same\n").changes().none())
                .isTrue();

        assertThat(list).hasContent(now);
    }

    @Test
    void nothingReachesTheOutputBeforePublishing() throws IOException {
        shelf.publish("index.html: old\n");
        try (Staging staging = shelf.open()) {
            staging.add("index.html", "new");
            assertThat(staging.read("index.html")).asString().isEqualTo("new");
        }

        shelf.assertShows("index.html: old\n");
    }

    @Test
    void aBuildThatPublishesNothingMakesNoOutputDirectory() throws IOException {
        try (Staging staging = shelf.open()) {
            staging.add("index.html", "new");
        }
        assertThat(output).doesNotExist();
    }

    @Test
    void whatHasNotChangedIsNotTouched() throws IOException {
        shelf.publish("changed.html: 1\nkept.html: the same\n");
        Files.setLastModifiedTime(output.resolve("kept.html"), LONG_AGO);

        Edition edition = shelf.publish("changed.html: 2\nkept.html: the same\n");

        assertThat(Files.getLastModifiedTime(output.resolve("kept.html"))).isEqualTo(LONG_AGO);
        assertThat(edition.changes()).isEqualTo(new Edition.Changes(1, 0));
    }

    @Test
    void nothingAtAllIsWrittenWhenNothingHasChanged() throws IOException {
        shelf.publish("site/a/index.html: a\nsite/index.html: the same\n");
        try (Stream<Path> all = Files.walk(output)) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, LONG_AGO);
            }
        }

        Edition edition = shelf.publish("site/a/index.html: a\nsite/index.html: the same\n");

        assertThat(edition.changes().none()).isTrue();
        try (Stream<Path> all = Files.walk(output)) {
            for (Path path : all.toList()) {
                assertThat(Files.getLastModifiedTime(path)).as(path.toString()).isEqualTo(LONG_AGO);
            }
        }
    }

    @Test
    void aFileThatWasDamagedIsWrittenAgain() throws IOException {
        shelf.publish("site/index.html: whole\n");
        Files.writeString(output.resolve("site/index.html"), "whol_");

        shelf.publish("site/index.html: whole\n");

        shelf.assertShows("site/index.html: whole\n");
    }

    @Test
    void whatABuildDoesNotMakeIsKeptWhenItSaysSo() throws IOException {
        shelf.publish("press/5.pdf: five\npress/6.pdf: six\npress/7.pdf: seven\n");
        Files.delete(output.resolve("press/7.pdf"));
        try (Staging staging = shelf.open()) {
            assertThat(staging.keep(path -> !path.equals("press/6.pdf"))).containsExactly("press/5.pdf");
            staging.add("press/6.pdf", "new");
            staging.publish();
        }

        shelf.assertShows("press/5.pdf: five\npress/6.pdf: new\n");
        SortedMap<String, String> digests = new TreeMap<>();
        digests.put("press/5.pdf", Digest.of("five".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        digests.put("press/6.pdf", Digest.of("new".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(Manifest.parse(Files.readString(output.resolve(".colophon-edition"))))
                .hasValue(Manifest.of("", digests));
    }

    @Test
    void aFileOfSomebodyElsesStaysAndIsTold() throws IOException {
        shelf.publish("site/old/index.html: old\n");
        shelf.put("出版 output/site/old/notes.txt", "mine");
        shelf.put("出版 output/.gitkeep", "");
        try (Staging staging = shelf.open()) {
            staging.add("site/index.html", "new");
            assertThat(staging.foreign()).containsExactly("site/old/notes.txt");
            staging.publish();
        }

        shelf.assertShows(".gitkeep: \nsite/index.html: new\nsite/old/notes.txt: mine\n");
    }

    @Test
    void aFileOfSomebodyElsesIsNotWrittenOver() throws IOException {
        shelf.publish("site/index.html: old\n");
        shelf.put("出版 output/site/robots.txt", "mine");
        shelf.put("出版 output/site/about/mine.txt", "mine");

        assertThatThrownBy(() -> shelf.publish("site/index.html: new\nsite/robots.txt: made\n"))
                .isInstanceOf(OutputException.class)
                .hasMessageEndingWith(
                        "site/robots.txt was not made by a build and is in the way of a file that this one"
                                + " made; move it away");
        assertThatThrownBy(() -> shelf.publish("site/index.html: new\nsite/about: made\n"))
                .hasMessageContaining("site/about/mine.txt was not made by a build");
        assertThatThrownBy(() -> shelf.publish("site/index.html: new\nsite/robots.txt/index.html: made\n"))
                .hasMessageContaining("site/robots.txt was not made by a build");
        shelf.assertShows("site/about/mine.txt: mine\nsite/index.html: old\nsite/robots.txt: mine\n");
    }

    @Test
    void nothingIsWrittenThroughLinks() throws IOException {
        shelf.publish("site/a.html: old\nsite/b.html: old\nsite/c.html: the same\n");
        shelf.put("article.md", "old");
        Files.delete(output.resolve("site/a.html"));
        Files.createSymbolicLink(output.resolve("site/a.html"), project.resolve("article.md"));
        Files.createLink(project.resolve("copy.html"), output.resolve("site/b.html"));

        shelf.publish("site/a.html: new\nsite/b.html: new\nsite/c.html: the same\n");

        shelf.assertShows("site/a.html: new\nsite/b.html: new\nsite/c.html: the same\n");
        assertThat(project.resolve("article.md")).hasContent("old");
        assertThat(project.resolve("copy.html")).hasContent("old");
    }

    @Test
    void aDirectoryInTheOutputThatBecameALinkIsLeftAlone() throws IOException {
        shelf.publish("site/media/a.svg: old\nsite/media/b.svg: old\n");
        shelf.put("media/a.svg", "an editor's");
        shelf.put("media/b.svg", "an editor's");
        DirectoryTree.delete(output.resolve("site/media"));
        Files.createSymbolicLink(output.resolve("site/media"), project.resolve("media"));

        assertThatThrownBy(() -> shelf.publish("site/media/a.svg: new\n"))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("site/media is a link, and a build writes through none");
        shelf.publish("site/index.html: no pictures\n");

        assertThat(project.resolve("media/a.svg")).hasContent("an editor's");
        assertThat(project.resolve("media/b.svg")).hasContent("an editor's");
    }

    @Test
    void theOutputMayBeALink() throws IOException {
        Path served = Files.createDirectories(project.resolve("srv/www"));
        Files.createSymbolicLink(output, served);

        shelf.publish("site/index.html: old\n");
        shelf.publish("site/index.html: new\n");

        assertThat(output).isSymbolicLink();
        assertThat(served.resolve("site/index.html")).hasContent("new");
    }

    @Test
    void aLinkThatLeadsNowhereIsRefused() throws IOException {
        Files.createSymbolicLink(output, project.resolve("not there"));

        assertThatThrownBy(shelf::open).isInstanceOf(OutputException.class).hasMessageContaining("leads nowhere");
    }

    @Test
    void aDirectoryWithFilesThatNoBuildMadeIsRefusedAndNothingInItTouched() throws IOException {
        shelf.put("出版 output/thesis.doc", "years of work");

        assertThatThrownBy(shelf::open)
                .isInstanceOf(OutputException.class)
                .hasMessage(output + " holds what no build has made: thesis.doc; name an empty directory as"
                        + " colophon.output, or empty this one if nobody needs what is in it");
        shelf.assertShows("thesis.doc: years of work\n");
    }

    @Test
    void anEditionOfAnEngineThatKeptNoListIsTakenOver() throws IOException {
        shelf.put("出版 output/nginx.conf", "old");
        shelf.put("出版 output/press/2025-01/a-quality.txt", "old");
        shelf.put("出版 output/site/gone/index.html", "old");
        shelf.put("出版 output/site/index.html", "old");

        shelf.publish("nginx.conf: old\nsite/index.html: new\n");

        shelf.assertShows("nginx.conf: old\nsite/index.html: new\n");
    }

    @Test
    void onlyWhatSuchAnEngineMadeIsTakenForItsEdition() throws IOException {
        shelf.put("出版 output/press/2025-01/a-quality.txt", "old");
        shelf.put("出版 output/press/notes/a.txt", "mine");
        shelf.put("出版 output/site/index.html", "old");
        assertThatThrownBy(shelf::open).isInstanceOf(OutputException.class);

        DirectoryTree.delete(output.resolve("press/notes"));
        shelf.open().close();

        shelf.put("出版 output/thesis.doc", "mine");
        assertThatThrownBy(shelf::open).isInstanceOf(OutputException.class);
    }

    @Test
    void aFileInThePlaceOfTheOutputIsRefused() throws IOException {
        Files.writeString(output, "mine");

        assertThatThrownBy(shelf::open).isInstanceOf(OutputException.class).hasMessageContaining("is not a directory");
    }

    @Test
    void aReportCanBeReadAlthoughNothingWasPublished() throws IOException {
        shelf.publish("index.html: old\n");
        try (Staging staging = shelf.open()) {
            staging.addReport("press/报告.txt", "ink: 320 %");
            assertThat(staging.report("press/报告.txt")).isEqualTo("target/colophon/reports/press/报告.txt");
        }

        shelf.assertShows("index.html: old\n");
        assertThat(work.resolve("reports/press/报告.txt")).hasContent("ink: 320 %");
    }

    @Test
    void reportsOfAnEarlierBuildAreNotTakenForThoseOfThisOne() throws IOException {
        try (Staging staging = shelf.open()) {
            staging.addReport("press/report.txt", "ink: 320 %");
        }
        shelf.open().close();

        assertThat(work.resolve("reports")).doesNotExist();
    }

    @Test
    void twoBuildsAtOnceAreRefused() throws IOException {
        try (Staging first = shelf.open()) {
            assertThat(first.edition().files()).isEmpty();
            assertThatThrownBy(shelf::open)
                    .isInstanceOf(Staging.AnotherBuildException.class)
                    .hasMessageContaining("another build");
        }
        shelf.open().close();
    }

    @Test
    void pathsThatLeaveTheOutputAreRefused() throws IOException {
        try (Staging staging = shelf.open()) {
            for (String path : new String[] {"../escape.html", "a/../../b", "/a", "a//b", ".", ".colophon-edition"}) {
                assertThatThrownBy(() -> staging.add(path, "x")).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void theRoomForWorkMayBeGivenByADetour() throws IOException {
        try (Staging staging = Staging.open(output, work.resolve("..").resolve(work.getFileName()))) {
            staging.add("a.txt", "new");
            staging.publish();
        }
        shelf.assertShows("a.txt: new\n");
    }

    @Test
    void onePathCannotBeWrittenTwice() throws IOException {
        try (Staging staging = shelf.open()) {
            staging.add("index.html", "a");
            assertThatThrownBy(() -> staging.add("index.html", "b")).hasMessageContaining("index.html");
        }
    }

    @Test
    void theCatalogueListsChecksumsByPath() throws IOException {
        try (Staging staging = shelf.open()) {
            staging.add("b", "");
            staging.add("a", "abc");

            assertThat(staging.publish().checksums(output)).isEqualTo("""
                    ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a
                    e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b
                    """);
        }
    }
}
