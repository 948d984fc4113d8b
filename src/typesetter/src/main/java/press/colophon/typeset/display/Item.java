package press.colophon.typeset.display;

import press.colophon.typeset.font.GlyphRun;
import press.colophon.typeset.graphics.Colour;
import press.colophon.typeset.graphics.Path;
import press.colophon.typeset.graphics.Picture;
import press.colophon.typeset.graphics.Rect;

/** Something painted on a page, or an area of it that reacts. */
public sealed interface Item {
    /** What the item means, for readers who do not see it. */
    Mark mark();

    <R> R match(Cases<R> cases);

    /** One branch for each kind of item. */
    interface Cases<R> {
        R glyphs(Glyphs glyphs);

        R fill(Fill fill);

        R picture(Placed picture);

        R link(Link link);
    }

    /**
     * Text on a baseline.
     *
     * @param x origin of the run, in scaled points from the left of the trimmed page
     * @param baseline scaled points below its top
     * @param language BCP 47 tag of the text
     */
    record Glyphs(long x, long baseline, GlyphRun run, Colour colour, String language, Mark mark) implements Item {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.glyphs(this);
        }
    }

    /** A filled outline: tints, rules, borders, bars of a barcode. */
    record Fill(Path path, Colour colour, Mark mark) implements Item {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fill(this);
        }
    }

    /**
     * A picture.
     *
     * @param box where the whole picture lies
     * @param frame the part of the page it may paint on (a crop when smaller than the box)
     */
    record Placed(Rect box, Rect frame, Picture picture, Mark mark) implements Item {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.picture(this);
        }
    }

    /**
     * An area that leads elsewhere: {@code #id} to an anchor of this document, otherwise a URL.
     *
     * @param description the link in words, for readers who do not see it
     */
    record Link(Rect area, String target, String description, Mark mark) implements Item {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.link(this);
        }
    }
}
