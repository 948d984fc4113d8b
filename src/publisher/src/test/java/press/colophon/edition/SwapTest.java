package press.colophon.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwapTest {
    /** With everything that can happen to a file: it stays, changes, comes, goes, becomes a directory, was one. */
    private static final String OLD = """
            press/2025-01/a.pdf: old pages
            site/en/about: a file
            site/en/gone/deep/index.html: gone
            site/en/index.html: old contents
            site/en/issues/1/index.html: old issue
            site/en/topics/index.html: a page
            site/index.html: home
            site/style.css: the same
            """;

    private static final String NEW = """
            press/2025-01/a.pdf: new pages
            site/en/about/index.html: a page in a directory
            site/en/index.html: new contents
            site/en/issues/1/index.html: new issue
            site/en/issues/2/index.html: another issue
            site/en/topics: a file now
            site/index.html: new home
            site/style.css: the same
            """;

    @TempDir
    Path directory;

    @Test
    void aBuildThatIsKilledAtAnyStepLeavesWholeFilesAndTheNextOneEndsOrDropsIt() throws IOException {
        int steps = 0;
        boolean killed = true;
        while (killed) {
            Shelf shelf = new Shelf(directory.resolve("kill " + steps));
            shelf.publish(OLD);
            killed = isKilledAt(steps, shelf, NEW);
            assertWhole(shelf.shown());

            shelf.open().close();
            assertThat(Shelf.text(shelf.shown())).isIn(OLD, NEW);
            if (!killed) {
                shelf.assertShows(NEW);
            }
            shelf.publish(NEW);
            shelf.assertShows(NEW);
            assertThat(shelf.output().resolve(".colophon-staged")).doesNotExist();
            steps++;
        }
        assertThat(steps).as("steps of a swap").isGreaterThan(40);
    }

    @Test
    void whatIsNeededAfterAKillIsNeitherInTargetNorInTheStore() throws IOException {
        boolean killed = true;
        for (int steps = 0; killed; steps++) {
            Shelf shelf = new Shelf(directory.resolve("clean " + steps));
            shelf.publish(OLD);
            killed = isKilledAt(steps, shelf, NEW);
            DirectoryTree.delete(shelf.project().resolve("target"));
            DirectoryTree.delete(shelf.store());

            assertWhole(shelf.shown());
            shelf.open().close();
            assertThat(Shelf.text(shelf.shown())).isIn(OLD, NEW);
            shelf.publish(OLD);
            shelf.assertShows(OLD);
        }
    }

    @Test
    void theBuildThatMendsMayBeKilledAsWell() throws IOException {
        for (int first = 30; first < 60; first += 3) {
            for (int second = 0; second < 30; second++) {
                Shelf shelf = new Shelf(directory.resolve("kill " + first + " and " + second));
                shelf.publish(OLD);
                isKilledAt(first, shelf, NEW);
                isKilledAt(second, shelf, NEW);

                assertWhole(shelf.shown());
                shelf.open().close();
                assertThat(Shelf.text(shelf.shown())).isIn(OLD, NEW);
            }
        }
    }

    @Test
    void aFirstBuildThatIsKilledStandsInNobodysWay() throws IOException {
        boolean killed = true;
        for (int steps = 0; killed; steps++) {
            Shelf shelf = new Shelf(directory.resolve("first " + steps));
            killed = isKilledAt(steps, shelf, NEW);

            shelf.publish(NEW);
            shelf.assertShows(NEW);
        }
    }

    private static boolean isKilledAt(int step, Shelf shelf, String edition) throws IOException {
        try {
            shelf.publish(edition, new KilledDisk(step));
            return false;
        } catch (KilledDisk.Killed killed) {
            return true;
        }
    }

    /** What readers get is the old file or the new one, and what has to be in either edition is there. */
    private static void assertWhole(SortedMap<String, String> shown) {
        Map<String, String> before = Shelf.files(OLD);
        Map<String, String> after = Shelf.files(NEW);
        shown.forEach((path, text) -> assertThat(text).as(path).isIn(before.get(path), after.get(path)));
        assertThat(shown.keySet())
                .contains("site/index.html", "site/en/index.html", "site/en/issues/1/index.html", "site/style.css");
    }

    @Test
    void whatIsNewComesBeforeThePagesThatLeadThereAndTheHomePageLast() throws IOException {
        Shelf shelf = new Shelf(directory);
        shelf.publish("""
                site/en/1/index.html: old
                site/index.html: old
                site/style.css: old
                site/gone.html: old
                """);
        List<String> steps = new ArrayList<>();

        shelf.publish("""
                site/en/1/index.html: new
                site/en/2/index.html: new
                site/index.html: new
                site/map.svg: new
                site/style.css: new
                """, new Watched(shelf.output(), steps));

        assertThat(steps)
                .containsExactly(
                        "site/map.svg",
                        "site/en/2/index.html",
                        "site/style.css",
                        "site/en/1/index.html",
                        "site/index.html",
                        "- site/gone.html",
                        ".colophon-edition");
    }

    /** Notes what happens to files that readers see. */
    private static final class Watched extends Passing {
        private final Path output;
        private final List<String> steps;

        Watched(Path output, List<String> steps) {
            this.output = output;
            this.steps = steps;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            note("", to);
            super.move(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            note("- ", path);
            super.delete(path);
        }

        private void note(String sign, Path path) {
            String relative = output.relativize(path).toString().replace('\\', '/');
            if (!relative.startsWith(".colophon-staged")) {
                steps.add(sign + relative);
            }
        }
    }

    @Test
    void partOfTheOutputMayBeOnAnotherDisk() throws IOException {
        Shelf shelf = new Shelf(directory);
        shelf.publish(OLD);

        shelf.publish(NEW, new TwoDisks());

        shelf.assertShows(NEW);
    }

    @Test
    void aKillIsMendedAlsoWherePartOfTheOutputIsOnAnotherDisk() throws IOException {
        boolean killed = true;
        for (int steps = 0; killed; steps++) {
            Shelf shelf = new Shelf(directory.resolve("disks " + steps));
            shelf.publish(OLD);
            try {
                shelf.publish(NEW, new TwoDisks(new KilledDisk(steps)));
                killed = false;
            } catch (KilledDisk.Killed end) {
                assertWhole(withoutParts(shelf.shown()));
            }
            shelf.open(new TwoDisks()).close();
            assertThat(Shelf.text(shelf.shown())).isIn(OLD, NEW);
        }
    }

    /** Copies that are not whole yet have hidden names, which no page leads to. */
    private static SortedMap<String, String> withoutParts(SortedMap<String, String> files) {
        files.keySet().removeIf(path -> path.endsWith(".colophon-part"));
        return files;
    }

    /** The directory {@code site/} is on a disk of its own. */
    private static final class TwoDisks extends Passing {
        TwoDisks() {}

        TwoDisks(Disk disk) {
            super(disk);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (isOnSite(from) != isOnSite(to)) {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "Invalid cross-device link");
            }
            super.move(from, to);
        }

        private static boolean isOnSite(Path path) {
            return path.toString().contains("output/site/");
        }
    }

    /** A disk like another. */
    private static class Passing implements Disk {
        private final Disk disk;

        Passing() {
            this(REAL);
        }

        Passing(Disk disk) {
            this.disk = disk;
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            disk.write(file, content);
        }

        @Override
        public void force(Path fileOrDirectory) throws IOException {
            disk.force(fileOrDirectory);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            disk.move(from, to);
        }

        @Override
        public void createDirectory(Path made) throws IOException {
            disk.createDirectory(made);
        }

        @Override
        public void delete(Path path) throws IOException {
            disk.delete(path);
        }
    }

    @Test
    void whatReplacesAnEditionIsOnTheDiskBeforeItDoes() throws IOException {
        Shelf shelf = new Shelf(directory);
        shelf.publish("site/index.html: old\n");
        List<String> steps = new ArrayList<>();
        Disk noting = new Passing() {
            @Override
            public void force(Path fileOrDirectory) throws IOException {
                steps.add("force " + fileOrDirectory.getFileName());
                super.force(fileOrDirectory);
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                steps.add("move to " + to.getFileName());
                super.move(from, to);
            }
        };

        shelf.publish("site/index.html: new\n", noting);

        assertThat(steps)
                .containsExactly(
                        "force index.html",
                        "force edition.part",
                        "move to edition",
                        "force .colophon-staged",
                        "move to index.html",
                        "move to .colophon-edition",
                        "force " + shelf.output().getFileName());
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldEdition() throws IOException {
        Shelf shelf = new Shelf(directory);
        shelf.publish(OLD);
        Disk full = new Passing() {
            @Override
            public void write(Path file, byte[] content) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> shelf.publish(NEW, full))
                .hasRootCauseMessage("No space left on device")
                .cause()
                .isInstanceOf(OutputException.class)
                .hasMessage("could not write press/2025-01/a.pdf (No space left on device);"
                        + " the edition that is published stays as it was");
        shelf.assertShows(OLD);
        try (Stream<Path> left = Files.list(shelf.output())) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("site", "press", ".colophon-edition");
        }
    }
}
