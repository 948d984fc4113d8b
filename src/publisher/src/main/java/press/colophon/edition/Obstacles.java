package press.colophon.edition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What would stop the new files half way to their places, or cost somebody a file of theirs; looked for before the first of them
 * moves.
 *
 * @param previous what a build may replace
 */
record Obstacles(OutputTree tree, Manifest previous) {
    /**
     * @param fresh paths that are to be written
     * @param gone paths that are to be deleted
     */
    void check(Collection<String> fresh, Collection<String> gone) throws IOException {
        SortedSet<String> directories = new TreeSet<>();
        for (String path : fresh) {
            checkPlace(path);
            directories.addAll(OutputTree.above(path));
        }
        for (String directory : directories) {
            checkWay(directory);
        }
        gone.forEach(path -> directories.addAll(OutputTree.above(path)));
        for (String directory : directories) {
            checkPermission(tree.resolve(directory));
        }
    }

    private void checkPlace(String path) throws IOException {
        Path file = tree.resolve(path);
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            List<String> others = new OutputTree(file)
                    .files().stream()
                            .map(inside -> path + "/" + inside)
                            .filter(inside -> !isOurs(inside))
                            .toList();
            if (!others.isEmpty()) {
                throw inTheWay(others.get(0));
            }
        } else if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !isOurs(path)) {
            throw inTheWay(path);
        }
    }

    private void checkWay(String directory) throws OutputException {
        Path place = tree.resolve(directory);
        if (Files.isSymbolicLink(place)) {
            throw new OutputException(place + " is a link, and a build writes through none in its output; delete it");
        }
        if (Files.exists(place) && !Files.isDirectory(place) && !isOurs(directory)) {
            throw inTheWay(directory);
        }
    }

    private boolean isOurs(String path) {
        return previous.digests().containsKey(path);
    }

    private OutputException inTheWay(String path) {
        return new OutputException(tree.resolve(path)
                + " was not made by a build and is in the way of a file that this one made; move it away");
    }

    private static void checkPermission(Path directory) throws OutputException {
        if (Files.isDirectory(directory) && !Files.isWritable(directory)) {
            throw new OutputException(
                    "nothing can be written to " + directory + "; make it writable for the build's user");
        }
    }
}
