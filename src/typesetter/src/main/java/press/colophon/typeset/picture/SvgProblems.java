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

    /** Something of SVG that is not painted, at the first element of that name. */
    void leftOut(String element) {
        warn(
                "svg-left-out",
                at(Math.max(0, text.indexOf("<" + element))),
                "<" + element + "> is left out of the picture");
    }

    void warn(String code, String message) {
        warn(code, at(0), message);
    }

    private void warn(String code, SourceSpan span, String message) {
        if (said.add(code + message)) {
            diagnostics.add(
                    Diagnostic.warning(code, span, message).withHint("convert it to plain paths before exporting"));
        }
    }
}
