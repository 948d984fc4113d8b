package press.colophon.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * A build by a Maven of its own, without network, from a repository that holds this plugin and what it needs.
 *
 * @param log what Maven printed, line by line
 */
record MavenBuild(int exitCode, List<String> log) {
    /** The repository's theme, which the publications of the tests share. */
    private static final Path TEMPLATES =
            Path.of("../../templates").toAbsolutePath().normalize();

    MavenBuild {
        log = List.copyOf(log);
    }

    /** {@code mvn -N package} in a project, with further arguments. */
    static MavenBuild mvnPackage(Path project, String... arguments) throws MavenInvocationException {
        List<String> log = new ArrayList<>();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(project.toFile());
        request.setMavenHome(new File(System.getProperty("maven.home")));
        request.setLocalRepositoryDirectory(new File(System.getProperty("colophon.repository")));
        request.setUserSettingsFile(new File("src/it/settings.xml").getAbsoluteFile());
        request.setBatchMode(true);
        request.setRecursive(false);
        request.addArg("package");
        request.addArg("-Dcolophon.fetched="
                + Path.of(System.getProperty("colophon.fetched")).toUri());
        request.addArg("-Dcolophon.version=" + System.getProperty("colophon.version"));
        request.addArg("-Dcolophon.templates=" + TEMPLATES);
        request.addArgs(List.of(arguments));
        request.setOutputHandler(line -> withoutColour(line).ifPresent(log::add));
        return new MavenBuild(new DefaultInvoker().execute(request).getExitCode(), log);
    }

    /** Maven resets the terminal's colours at its end, even when it has nothing to say. */
    private static Optional<String> withoutColour(String line) {
        String plain = line.replaceAll("\u001B\\[[;\\d]*m", "");
        return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
    }

    /** The lines that hold a diagnostic, without Maven's own mark before them. */
    List<String> diagnostics() {
        return log.stream()
                .filter(line -> line.matches(".*:\\d+:\\d+: (error|warning)\\[.*"))
                .map(line -> line.replaceFirst("^\\[[A-Z]+] ", ""))
                .toList();
    }

    /** A fresh copy of a directory. */
    static Path copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            delete(to);
            for (Path file : files.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
            return to;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
