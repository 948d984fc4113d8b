package press.colophon.template;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;

/** What FreeMarker says of a template, as diagnostics with the template's own line. */
final class Failures {
    private Failures() {}

    static Diagnostic of(Theme theme, TemplateException failure) {
        return at(
                theme,
                failure.getTemplateSourceName(),
                new int[] {or1(failure.getLineNumber()), or1(failure.getColumnNumber())},
                summary(failure.getMessageWithoutStackTop()));
    }

    static Diagnostic of(Theme theme, ParseException failure) {
        return at(
                theme,
                failure.getTemplateName(),
                new int[] {or1(failure.getLineNumber()), or1(failure.getColumnNumber())},
                firstLine(failure.getEditorMessage()));
    }

    static Diagnostic missing(Theme theme, String template) {
        return Diagnostic.error(
                        "missing-template",
                        Source.withoutText(theme.shown(template)).whole(),
                        "the theme has no such template")
                .withHint("add the file, or choose another theme in publication.yaml");
    }

    private static Diagnostic at(
            Theme theme, @org.jspecify.annotations.Nullable String name, int[] lineAndColumn, String message) {
        Source source = source(theme, name == null ? "" : name);
        int offset = source.offset(lineAndColumn[0], lineAndColumn[1]);
        return Diagnostic.error("template-error", source.span(offset, offset), message);
    }

    private static Source source(Theme theme, String name) {
        try {
            return theme.read(name)
                    .map(bytes -> Source.of(theme.shown(name), new String(bytes, StandardCharsets.UTF_8)))
                    .orElseGet(() -> Source.withoutText(theme.shown(name)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static int or1(@org.jspecify.annotations.Nullable Integer number) {
        return number == null || number < 1 ? 1 : number;
    }

    /** FreeMarker explains in several lines; the first says what kind of failure it is, an arrow what it is about. */
    private static String summary(@org.jspecify.annotations.Nullable String message) {
        String blamed = message == null
                ? ""
                : message.lines()
                        .filter(line -> line.startsWith("==> "))
                        .findFirst()
                        .map(line -> " " + line.substring(4).replaceAll("\\s+\\[in .*", ""))
                        .orElse("");
        return firstLine(message) + blamed;
    }

    private static String firstLine(@org.jspecify.annotations.Nullable String message) {
        String text = message == null ? "the template cannot be rendered" : message.strip();
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).strip();
    }
}
