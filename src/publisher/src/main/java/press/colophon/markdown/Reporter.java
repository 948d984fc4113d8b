package press.colophon.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;

/**
 * Where a part of the parsed text stands in the file, and what there is to say about it.
 *
 * @param start where the parsed text begins in the file, after the front matter
 */
record Reporter(Source source, int start, Diagnostics diagnostics) {
    SourceSpan span(Node node) {
        return span(node.getStartOffset(), node.getEndOffset());
    }

    SourceSpan span(BasedSequence chars) {
        return span(chars.getStartOffset(), chars.getEndOffset());
    }

    SourceSpan span(int from, int to) {
        int length = source.text().length();
        int first = Math.min(start + from, length);
        return source.span(first, Math.max(first, Math.min(start + to, length)));
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }
}
