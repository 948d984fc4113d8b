package press.colophon.content;

import java.io.IOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.markdown.Nearest;

/** Finds the pictures that files name and looks whether they are pictures. */
final class MediaFiles {
    private final Loading loading;
    private final Map<String, Optional<String>> problems = new HashMap<>();

    MediaFiles(Loading loading) {
        this.loading = loading;
    }

    /** The picture that the file {@code from} names by {@code path}; reported and empty if there is none. */
    Optional<Media> resolve(String from, Located<String> path) {
        if (Paths.isAbsolute(path.value())) {
            report(
                    Problem.IMAGE_OUTSIDE_CONTENT,
                    path,
                    "a picture is a file below " + loading.files().name() + "/");
            return Optional.empty();
        }
        Optional<String> resolved = Paths.resolve(from, path.value());
        if (resolved.isEmpty()) {
            report(
                    Problem.IMAGE_OUTSIDE_CONTENT,
                    path,
                    "\"" + path + "\" leads out of " + loading.files().name() + "/");
            return Optional.empty();
        }
        if (!loading.paths().contains(resolved.get())) {
            reportMissing(path, resolved.get());
            return Optional.empty();
        }
        return readable(resolved.get(), path);
    }

    private Optional<Media> readable(String file, Located<String> path) {
        Optional<String> problem = problems.computeIfAbsent(file, this::problem);
        problem.ifPresent(text -> report(Problem.UNREADABLE_IMAGE, path, text));
        return problem.isPresent() ? Optional.empty() : Optional.of(new Media(file, path.span()));
    }

    private Optional<String> problem(String file) {
        try {
            return Pictures.problem(Paths.fileName(file), loading.files().read(file));
        } catch (IOException e) {
            return Optional.of("this picture cannot be read: " + e.getMessage());
        }
    }

    private void reportMissing(Located<String> path, String file) {
        Optional<String> otherCase = loading.paths().stream()
                .filter(known -> known.equalsIgnoreCase(file))
                .findFirst();
        if (otherCase.isPresent()) {
            String name = Paths.fileName(otherCase.get());
            loading.diagnostics()
                    .add(Problem.FILE_NAME_CASE
                            .at(path.span(), "the picture's name is \"" + name + "\"")
                            .withHint("write it with the same capitals and small letters"));
            return;
        }
        Optional<String> otherForm = loading.paths().stream()
                .filter(known -> composed(known).equalsIgnoreCase(composed(file)))
                .findFirst();
        if (otherForm.isPresent()) {
            loading.diagnostics()
                    .add(Problem.FILE_NAME_CASE
                            .at(path.span(), "the picture's name looks the same and is written in other characters")
                            .withHint("rename the file without accents, or type its name again in NFC"));
            return;
        }
        String directory = Paths.directory(file);
        List<String> siblings = loading.paths().stream()
                .filter(known -> Paths.directory(known).equals(directory))
                .map(Paths::fileName)
                .toList();
        Diagnostic diagnostic = Problem.MISSING_IMAGE.at(path.span(), "there is no picture " + loading.display(file));
        loading.diagnostics()
                .add(Nearest.hint(Paths.fileName(file), siblings)
                        .map(diagnostic::withHint)
                        .orElse(diagnostic));
    }

    /** Letters with their accents as one character (UAX #15): some systems write names in parts. */
    private static String composed(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    private void report(Problem problem, Located<String> path, String message) {
        loading.diagnostics().add(problem.at(path.span(), message));
    }
}
