package press.colophon.typeset;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.pdf.DigitalPdf;

/** The command line: {@code java -jar colophon-typesetter.jar INPUT.html OUTPUT.pdf}. */
public final class Main {
    /** The document has errors; the file is written all the same. */
    private static final int ERRORS = 1;

    /** The command is wrong, or a file cannot be read or written. */
    private static final int FAILED = 2;

    private Main() {}

    /** Sets the document and writes its pages as PDF; ends with 0, or 1 for errors in the document, or 2. */
    public static void main(String[] arguments) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(arguments, err));
    }

    static int run(String[] arguments, PrintStream err) {
        if (arguments.length != 2) {
            err.println("usage: java -jar colophon-typesetter.jar INPUT.html OUTPUT.pdf");
            return FAILED;
        }
        Path input = Path.of(arguments[0]).toAbsolutePath();
        Path output = Path.of(arguments[1]).toAbsolutePath();
        try {
            Source document = Source.of(arguments[0], Files.readString(input));
            Resources folder = new Folder(input.resolveSibling(""));
            Outcome<Optional<DisplayList>> pages = new Typesetter(List.of()).typeset(document, folder);
            if (pages.value().isEmpty()) {
                report(pages, 0, err);
                return ERRORS;
            }
            Outcome<byte[]> pdf = DigitalPdf.write(pages.value().get()).after(pages);
            Files.write(output, pdf.value());
            report(pdf, pages.value().get().pages().size(), err);
            return pdf.hasErrors() ? ERRORS : 0;
        } catch (IOException e) {
            err.println("error: " + e.getClass().getSimpleName() + ": " + e.getMessage());
            return FAILED;
        }
    }

    private static void report(Outcome<?> outcome, int pages, PrintStream err) {
        outcome.diagnostics().forEach(err::println);
        err.println(pages + " pages, " + outcome.errors() + " errors, " + outcome.warnings() + " warnings");
    }

    /** The files in and below the folder of a document. */
    private record Folder(Path folder) implements Resources {
        @Override
        public Optional<byte[]> read(String path) {
            try {
                Path file = folder.resolve(path);
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException | InvalidPathException e) {
                // The stage that wanted the file reports it as missing, with the place that names it.
                return Optional.empty();
            }
        }
    }
}
