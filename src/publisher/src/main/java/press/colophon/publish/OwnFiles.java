package press.colophon.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.edition.Staging;

/**
 * Files of the editors' own for the root of the website, such as the proof that a domain is theirs: what stands in {@code
 * content/static/} is copied as it is, hidden files too.
 */
final class OwnFiles {
    private static final String DIRECTORY = "static";
    private static final String SITE = "site/";
    /** What desktops leave in every directory that somebody looks at. */
    private static final Set<String> LEFT_BY_DESKTOPS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private OwnFiles() {}

    /** Adds them; after all that is made, so that one with the path of another is told here. */
    static Outcome<Integer> add(Path content, Staging staging) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Path directory = content.resolve(DIRECTORY);
        int added = 0;
        for (String path : paths(directory)) {
            if (isTaken(SITE + path, staging)) {
                diagnostics.add(Diagnostic.error(
                                "static-file-in-the-way",
                                source(content, path),
                                "the build makes a file of this path itself")
                        .withHint("give it another name, or delete it"));
            } else {
                staging.add(SITE + path, Files.readAllBytes(directory.resolve(path)));
                added++;
            }
        }
        return diagnostics.with(added);
    }

    /** Neither can a file be where a directory has to be. */
    private static boolean isTaken(String path, Staging staging) {
        return staging.paths().contains(path)
                || staging.paths().stream()
                        .anyMatch(made -> made.startsWith(path + "/") || path.startsWith(made + "/"));
    }

    private static press.colophon.diagnostics.SourceSpan source(Path content, String path) {
        return Source.withoutText(content.getFileName() + "/" + DIRECTORY + "/" + path)
                .whole();
    }

    private static SortedSet<String> paths(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return new TreeSet<>();
        }
        // links, which might lead anywhere, are not followed
        try (Stream<Path> files = Files.find(directory, Integer.MAX_VALUE, (file, facts) -> facts.isRegularFile())) {
            return files.filter(file -> !LEFT_BY_DESKTOPS.contains(String.valueOf(file.getFileName())))
                    .map(directory::relativize)
                    .map(file -> file.toString().replace(file.getFileSystem().getSeparator(), "/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    /** Files that somebody put into the output directory: they stay, and are told of once, however many there are. */
    static Outcome<List<String>> foreign(Path output, Staging staging) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        List<String> files = staging.foreign();
        if (!files.isEmpty()) {
            String more = files.size() == 1 ? "" : ", nor " + (files.size() - 1) + " more";
            diagnostics.add(
                    Diagnostic.warning(
                                    "foreign-file",
                                    Source.withoutText(output.getFileName() + "/" + files.get(0))
                                            .whole(),
                                    "no build has made this file" + more + "; it stays")
                            .withHint(
                                    "move it to content/static/ if it belongs to the website, else out of the output directory"));
        }
        return diagnostics.with(files);
    }
}
