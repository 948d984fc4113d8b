package press.colophon.typeset.line;

import java.util.List;

/**
 * What is to be set as lines: inline content in reading order, and how.
 *
 * <p>White space is already collapsed as the style sheet says; a line feed in a text is a forced break.
 */
public record Paragraph(List<Inline> content, ParagraphStyle style) {
    public Paragraph {
        content = List.copyOf(content);
    }
}
