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

    /**
     * Of the characters, their owners and the room: enough to tell paragraphs apart, even those that say the same in many
     * places, and much less than all that equality compares.
     */
    @Override
    public int hashCode() {
        int hash = style.shape().hashCode();
        for (Inline inline : content) {
            hash = 31 * hash + inline.owner();
            hash = inline instanceof Inline.Text text ? 31 * hash + text.text().hashCode() : hash;
        }
        return hash;
    }
}
