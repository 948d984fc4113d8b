package press.colophon.typeset.pdf;

import press.colophon.typeset.display.Item;
import press.colophon.typeset.display.Mark;
import press.colophon.typeset.graphics.Rect;

/** How the content of one page is told from furniture, and what reacts to readers: a screen needs it, a press does not. */
interface Marking {
    /** What is written from now on belongs to {@code mark}. */
    void enter(ContentStream out, Mark mark);

    /**
     * Begins a span when {@code language} is not that of the element.
     *
     * @return whether the caller has to end it
     */
    boolean beginLanguage(ContentStream out, Mark mark, String language);

    /** Something other than text was painted for {@code mark}. */
    void paint(Mark mark, Rect area);

    void link(Item.Link link);

    /** The page ends. */
    void leave(ContentStream out);

    /** Neither structure nor links: for the press (ISO 15930-7, 6.17, forbids annotations). */
    enum None implements Marking {
        INSTANCE;

        @Override
        public void enter(ContentStream out, Mark mark) {}

        @Override
        public boolean beginLanguage(ContentStream out, Mark mark, String language) {
            return false;
        }

        @Override
        public void paint(Mark mark, Rect area) {}

        @Override
        public void link(Item.Link link) {}

        @Override
        public void leave(ContentStream out) {}
    }
}
