package press.colophon.typeset.picture;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.graphics.Bytes;

/** What there is to say about one drawing, a file or a part of a document; each thing once. */
final class SvgProblems {
    private static final String PATHS = "convert it to plain paths before exporting";

    private final SourceSpan drawing;
    private final String text;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Set<String> said = new HashSet<>();

    private SvgProblems(SourceSpan drawing, String text) {
        this.drawing = drawing;
        this.text = text;
    }

    static SvgProblems ofFile(String path, Bytes bytes) {
        String text = StandardCharsets.UTF_8.decode(bytes.buffer()).toString();
        return new SvgProblems(Source.of(path, text).whole(), text);
    }

    static SvgProblems within(SourceSpan drawing) {
        return new SvgProblems(drawing, drawing.text());
    }

    <T> Outcome<T> with(T value) {
        return diagnostics.with(value);
    }

    void error(String message) {
        error(at(0), message);
    }

    /** An error at a place of the drawing that the XML parser names by line and column. */
    void error(int line, int column, String message) {
        error(at(Source.of("", text).offset(line, column)), message);
    }

    private SourceSpan at(int offset) {
        int place = drawing.start() + offset;
        return drawing.source().span(place, place);
    }

    private void error(SourceSpan span, String message) {
        diagnostics.add(Diagnostic.error("unusable-picture", span, message)
                .withHint("export the drawing again, as plain SVG 1.1"));
    }

    /** A drawing that nests deeper than anything draws. */
    void tooDeep(int line, int column) {
        diagnostics.add(Diagnostic.error(
                        "svg-too-deep",
                        at(Source.of("", text).offset(line, column)),
                        "the drawing nests more than " + SvgXml.DEEPEST + " elements")
                .withHint("export the drawing again, as plain SVG 1.1"));
    }

    /** Something of SVG that is not painted, without which the picture is another one, at the first element of that name. */
    void missing(String element) {
        unpainted(
                "svg-left-out",
                "<" + element,
                "<" + element + "> cannot be drawn, and the picture would print without it",
                element.equals("image")
                        ? "place the photograph as a JPEG or PNG of its own, or export the whole drawing as PNG"
                        : "convert it to plain paths before exporting, or export the drawing as PNG");
    }

    /** Something of SVG that does not belong to a printed picture, at the first element of that name. */
    void leftOut(String element) {
        warn(
                "svg-left-out",
                at(Math.max(0, text.indexOf("<" + element))),
                "<" + element + "> is left out of the picture",
                PATHS);
    }

    /** What would be painted otherwise than the drawing says, at the first place where it is written. */
    void unpainted(String code, String written, String message, String hint) {
        if (said.add(code + message)) {
            diagnostics.add(Diagnostic.error(code, at(Math.max(0, text.indexOf(written))), message)
                    .withHint(hint));
        }
    }

    void warn(String code, String message) {
        warn(code, at(0), message, PATHS);
    }

    void warn(String code, String written, String message, String hint) {
        warn(code, at(Math.max(0, text.indexOf(written))), message, hint);
    }

    private void warn(String code, SourceSpan span, String message, String hint) {
        if (said.add(code + message)) {
            diagnostics.add(Diagnostic.warning(code, span, message).withHint(hint));
        }
    }
}
