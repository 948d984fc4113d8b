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

/** What there is to say about one SVG file; each thing once. */
final class SvgProblems {
    private final Source source;
    private final Diagnostics diagnostics = new Diagnostics();
    private final Set<String> said = new HashSet<>();

    SvgProblems(String path, Bytes bytes) {
        this.source =
                Source.of(path, StandardCharsets.UTF_8.decode(bytes.buffer()).toString());
    }

    <T> Outcome<T> with(T value) {
        return diagnostics.with(value);
    }

    void error(String message) {
        error(source.whole(), message);
    }

    /** An error at a place that the XML parser names by line and column. */
    void error(int line, int column, String message) {
        int offset = source.offset(line, column);
        error(source.span(offset, offset), message);
    }

    private void error(SourceSpan span, String message) {
        diagnostics.add(Diagnostic.error("unusable-picture", span, message)
                .withHint("export the drawing again, as plain SVG 1.1"));
    }

    /** Something of SVG that is not painted, at the first element of that name. */
    void leftOut(String element) {
        int at = Math.max(0, source.text().indexOf("<" + element));
        warn("svg-left-out", source.span(at, at), "<" + element + "> is left out of the picture");
    }

    void warn(String code, String message) {
        warn(code, source.whole(), message);
    }

    private void warn(String code, SourceSpan span, String message) {
        if (said.add(code + message)) {
            diagnostics.add(
                    Diagnostic.warning(code, span, message).withHint("convert it to plain paths before exporting"));
        }
    }
}
