package press.colophon.typeset.page;

import press.colophon.diagnostics.SourceSpan;
import press.colophon.typeset.line.Inline;
import press.colophon.typeset.line.TextStyle;
import press.colophon.typeset.style.ContentPart;

/** A piece of a paragraph before its measure is known. */
sealed interface Piece {
    int owner();

    <R> R match(Cases<R> cases);

    /** One branch for each kind of piece. */
    interface Cases<R> {
        R ready(Ready ready);

        R reference(Reference reference);

        R box(InlineBox box);

        R initial(Initial initial);
    }

    /** Content that is known. */
    record Ready(Inline inline) implements Piece {
        @Override
        public int owner() {
            return inline.owner();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ready(this);
        }
    }

    /** A text that is known only when pages are made up: a page number, the text of a target. */
    record Reference(ContentPart part, TextStyle style, SourceSpan span, int owner) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reference(this);
        }
    }

    /** An inline picture or inline block. */
    record InlineBox(Box box, int owner) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.box(this);
        }
    }

    /** The first letter, that spans several lines. */
    record Initial(String text, TextStyle style, SourceSpan span, int lines, int owner) implements Piece {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.initial(this);
        }
    }
}
