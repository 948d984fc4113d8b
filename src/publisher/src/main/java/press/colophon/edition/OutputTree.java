package press.colophon.edition;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The output directory as it is on the disk. Paths are {@code /}-separated and below it.
 *
 * @param root the directory itself, links followed; it may not be there yet
 */
record OutputTree(Path root) {
    /** What the engine wrote before it kept a list of it. */
    private static final Set<String> UNLISTED = Set.of("site", "press", "nginx.conf");

    private static final String REPORT = "-quality.txt";

    /**
     * Finds the directory.
     *
     * @param output what the build was given: a directory, a link to one, or nothing yet
     * @throws OutputException if it cannot be a directory, or nothing can be written to it
     */
    static OutputTree of(Path output) throws IOException {
        if (Files.isSymbolicLink(output) && !Files.exists(output)) {
            throw new OutputException(output + " is a link that leads nowhere; make the directory that it leads to");
        }
        Path root = Safeguard.real(output);
        Path there = root;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw new OutputException(there + " is not a directory; name another as colophon.output");
        }
        if (!Files.isWritable(there)) {
            throw new OutputException("nothing can be written to " + there + "; make it writable for the build's user");
        }
        return new OutputTree(root);
    }

    Path resolve(String path) {
        return root.resolve(path);
    }

    /** Where files wait until they take the places of others: in the directory itself, so that they are on its disk. */
    Path waiting() {
        return root.resolve(".colophon-staged");
    }

    Path manifest() {
        return root.resolve(Manifest.NAME);
    }

    /** Whether a file of its own, and no link, has this content already. */
    boolean has(String path, byte[] content) throws IOException {
        Path file = resolve(path);
        Optional<BasicFileAttributes> facts = facts(file);
        return facts.isPresent()
                && facts.get().isRegularFile()
                && facts.get().size() == content.length
                && Arrays.equals(Files.readAllBytes(file), content);
    }

    /** The size of a file of its own; empty for everything else. */
    Optional<Long> size(String path) {
        return facts(resolve(path)).filter(BasicFileAttributes::isRegularFile).map(BasicFileAttributes::size);
    }

    private static Optional<BasicFileAttributes> facts(Path file) {
        try {
            return Optional.of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    /** The list of what is there, if there is one. */
    Optional<Manifest> listed() throws IOException {
        return Files.isRegularFile(manifest(), LinkOption.NOFOLLOW_LINKS)
                ? Manifest.parse(Files.readString(manifest()))
                : Optional.empty();
    }

    /** Whether somebody's files may be lost here: there are some, and nothing tells that a build made them. */
    boolean isForeign() throws IOException {
        return !visible().isEmpty() && listed().isEmpty() && !isUnlistedEdition();
    }

    /** An edition of an engine that kept no list: nothing but what it wrote, its reports in the directory of each issue. */
    boolean isUnlistedEdition() throws IOException {
        SortedSet<String> names = visible();
        if (!names.contains("site") || !names.contains("press") || !UNLISTED.containsAll(names)) {
            return false;
        }
        Path press = root.resolve("press");
        for (String issue : entries(press)) {
            if (entries(press.resolve(issue)).stream().noneMatch(name -> name.endsWith(REPORT))) {
                return false;
            }
        }
        return !entries(press).isEmpty();
    }

    /** Names of what somebody put here: no hidden files, which systems and tools leave, nor what a new file system has. */
    SortedSet<String> visible() throws IOException {
        SortedSet<String> names = entries(root);
        names.removeIf(name -> name.startsWith(".") || name.equals("lost+found"));
        return names;
    }

    /** Names of all that is in it. */
    SortedSet<String> entries() throws IOException {
        return entries(root);
    }

    private static SortedSet<String> entries(Path directory) throws IOException {
        if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
            return new TreeSet<>();
        }
        try (Stream<Path> entries = Files.list(directory)) {
            return entries.map(Path::getFileName).map(Path::toString).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** All files and links; no directories. */
    SortedSet<String> files() throws IOException {
        SortedSet<String> files = new TreeSet<>();
        if (!Files.isDirectory(root)) {
            return files;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes facts) {
                return directory.equals(waiting()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
                files.add(path(file));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path directory, IOException unreadable) {
                // a directory that the build may not look into is none that it made
                return FileVisitResult.CONTINUE;
            }
        });
        files.remove(Manifest.NAME);
        return files;
    }

    /** A list, made now, of what an engine that kept none has made. */
    Manifest list() throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String path : files()) {
            boolean made = UNLISTED.contains(path.split("/", 2)[0]);
            if (made && size(path).isPresent()) {
                digests.put(path, Digest.of(Files.readAllBytes(resolve(path))));
            }
        }
        return Manifest.of("", digests);
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }

    /** The directories that a path is in, outermost first; the output directory itself is none of them. */
    static List<String> above(String path) {
        List<String> above = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            above.add(path.substring(0, slash));
        }
        return above;
    }

    /** Whether one of the directories that a path is in is a link, which may lead to somebody's work. */
    boolean isBehindLink(String path) {
        return above(path).stream().map(this::resolve).anyMatch(Files::isSymbolicLink);
    }
}
