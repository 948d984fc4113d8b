package press.colophon.typeset.line;

import press.colophon.diagnostics.SourceSpan;

/**
 * A piece of a paragraph's content.
 *
 * <p>{@code owner} is the caller's number for the element a piece came from; it comes back unchanged with what is placed on
 * the lines, so that the caller knows its colour, link and meaning.
 */
public sealed interface Inline {
    int owner();

    <R> R match(Cases<R> cases);

    /** One branch for each kind of content. */
    interface Cases<R> {
        R text(Text text);

        R atom(Atom atom);

        R leader(Leader leader);

        R anchor(Anchor anchor);

        R endMark(EndMark endMark);
    }

    /** Characters in one style. */
    record Text(String text, TextStyle style, SourceSpan origin, int owner) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * Something that is set like one wide letter: an inline picture, a box.
     *
     * @param ascent height above the baseline, in scaled points
     * @param descent depth below it
     */
    record Atom(long width, long ascent, long descent, int owner) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atom(this);
        }
    }

    /** Fills what is left of the line with {@code pattern}, as between a title and its page number. */
    record Leader(String pattern, TextStyle style, int owner) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.leader(this);
        }
    }

    /** Takes no room; tells the caller on which line, and where, this place of the text came to stand (a note's call, an id). */
    record Anchor(int owner) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anchor(this);
        }
    }

    /** An end sign: an atom that is glued to the last word and never stands alone on a line. */
    record EndMark(Inline content, long gap, int owner) implements Inline {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.endMark(this);
        }
    }
}
