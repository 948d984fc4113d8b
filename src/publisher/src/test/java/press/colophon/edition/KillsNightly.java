package press.colophon.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds in processes of their own, killed by the system at any moment; takes minutes. */
class KillsNightly {
    private static final int KILLS = 200;
    private static final int FILES = 300;
    /** Microseconds that a build may live: from its start, and from the moment when its files begin to take their places. */
    private static final int WHOLE = 2_000_000;

    private static final int SWAP = 60_000;

    @TempDir
    Path directory;

    @Test
    void readersAlwaysGetWholeFilesAndTheNextBuildEndsWhatWasBegun() throws Exception {
        Shelf shelf = new Shelf(directory);
        SortedMap<String, String> one = edition("one");
        SortedMap<String, String> two = edition("two");
        shelf.publish(Shelf.text(one));
        Random moments = new Random(16);
        int killed = 0;
        int mended = 0;
        for (int i = 0; i < KILLS; i++) {
            Process build = start(shelf.shown().equals(one) ? "two" : "one");
            if (i % 2 == 1) {
                awaitSwap(shelf, build);
            }
            int longest = i % 2 == 0 ? WHOLE : SWAP;
            if (!build.waitFor(moments.nextInt(longest), TimeUnit.MICROSECONDS)) {
                killed++;
            }
            build.destroyForcibly().waitFor();
            clean(shelf, i);
            SortedMap<String, String> shown = shelf.shown();
            assertWhole(shown, one, two);
            shelf.open().close();
            mended += shelf.shown().equals(shown) ? 0 : 1;
            assertThat(Shelf.text(shelf.shown())).isIn(Shelf.text(one), Shelf.text(two));
        }
        assertThat(mended).as("builds killed between two files").isPositive();
        System.out.println(killed + " builds killed, " + mended + " of them between two files");
    }

    private static void awaitSwap(Shelf shelf, Process build) {
        while (build.isAlive() && !Files.exists(shelf.output().resolve(".colophon-staged/edition"))) {
            Thread.onSpinWait();
        }
    }

    /** As {@code mvn clean} does, and as whoever needs room on his disk. */
    private static void clean(Shelf shelf, int turn) throws IOException {
        if (turn % 3 == 1) {
            DirectoryTree.delete(shelf.project().resolve("target"));
        }
        if (turn % 5 == 1) {
            DirectoryTree.delete(shelf.store());
        }
    }

    private static void assertWhole(Map<String, String> shown, Map<String, String> one, Map<String, String> two) {
        shown.forEach((path, text) -> assertThat(text).as(path).isIn(one.get(path), two.get(path)));
        one.keySet().stream()
                .filter(two::containsKey)
                .forEach(path -> assertThat(shown).containsKey(path));
    }

    private Process start(String edition) throws IOException {
        return new ProcessBuilder(List.of(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:TieredStopAtLevel=1",
                        "-Dsun.jnu.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Build.class.getName(),
                        directory.toString(),
                        edition))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Most files differ, some are the same, some are in one edition only. */
    private static SortedMap<String, String> edition(String name) {
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            String own = i % 10 == 0 ? name : "";
            String text = i % 7 == 0 ? "the same" : name;
            files.put("site/en/" + i % 20 + "/page" + own + i + "/index.html", (text + " ").repeat(500));
        }
        return files;
    }

    /** Publishes an edition to a project. */
    static final class Build {
        private Build() {}

        public static void main(String[] arguments) throws IOException {
            Path project = Path.of(arguments[0]);
            new Shelf(project).publish(Shelf.text(edition(arguments[1])));
        }
    }
}
