package press.colophon.typeset;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Resources;
import press.colophon.diagnostics.Source;
import press.colophon.typeset.display.DisplayList;
import press.colophon.typeset.pdf.DigitalPdf;
import press.colophon.typeset.style.Styler;

/** The command line: {@code java -jar colophon-typesetter.jar INPUT.html OUTPUT.pdf}. */
public final class Main {
    /** The document has errors; the file is written all the same, unless there is not even one page. */
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
        try {
            return typeset(arguments[0], arguments[1], err);
        } catch (InvalidPathException e) {
            return failed(err, e.getInput() + " is no name of a file");
        }
    }

    private static int typeset(String inputName, String outputName, PrintStream err) {
        Path input = Path.of(inputName).toAbsolutePath();
        Path output = Path.of(outputName).toAbsolutePath();
        if (!Files.isRegularFile(input)) {
            return failed(
                    err, Files.isDirectory(input) ? inputName + " is a directory" : "there is no file " + inputName);
        }
        Source document;
        try {
            document = Source.of(inputName, Files.readString(input));
        } catch (CharacterCodingException e) {
            return failed(err, inputName + " is not UTF-8");
        } catch (IOException e) {
            return failed(err, inputName + " cannot be read: " + e.getMessage());
        }
        Outcome<Optional<DisplayList>> pages = pages(document, new Folder(input.resolveSibling("")));
        if (pages.value().filter(list -> !list.pages().isEmpty()).isEmpty()) {
            report(pages, 0, err);
            err.println("no page was made");
            return ERRORS;
        }
        Outcome<byte[]> pdf = DigitalPdf.write(pages.value().get()).after(pages);
        report(pdf, pages.value().get().pages().size(), err);
        return write(pdf.value(), output)
                ? (pdf.hasErrors() ? ERRORS : 0)
                : failed(err, outputName + " cannot be written");
    }

    /** Styled twice, which takes no time: what is wrong with styles is reported by the second time only. */
    private static Outcome<Optional<DisplayList>> pages(Source document, Resources folder) {
        Diagnostics accessibility = new Diagnostics();
        AccessibleMarkup.check(new Styler().style(document, folder).value().root(), accessibility);
        return new Typesetter(List.of()).typeset(document, folder).after(accessibility.with(document));
    }

    private static int failed(PrintStream err, String why) {
        err.println("error: " + why);
        return FAILED;
    }

    private static boolean write(byte[] content, Path file) {
        try {
            Files.write(file, content);
            return true;
        } catch (IOException e) {
            // Whatever the system says of it, the command failed, and the caller says so with the name as it was given.
            return false;
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
