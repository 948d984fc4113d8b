package press.colophon.typeset.line;

import java.util.List;
import press.colophon.typeset.font.Face;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.line.Breakpoints.Place;
import press.colophon.typeset.line.Breakpoints.Protrusion;
import press.colophon.typeset.line.Breakpoints.Sums;

/** Lists where a paragraph may break under the rules of one pass. */
final class BreakpointCollector {
    /**
     * What a pass allows (typography §2.6).
     *
     * @param hyphenate adds hyphens
     * @param cut which words may be broken anywhere
     */
    record Permissions(boolean hyphenate, Relief relief, Cut cut) {}

    /** Which rules are relaxed. */
    enum Relief {
        NONE,
        /** The half after a stop may be squeezed, the last tier of CLREQ 3.5.3. */
        STOPS,
        /** That, and what had better not begin or end a line does. */
        ALL
    }

    /** What may be broken although its rules forbid it. */
    enum Cut {
        NOTHING,
        /** Words that are longer than a line. */
        OVERLONG,
        /** Anything: a line of nothing but opening brackets. */
        EVERYTHING
    }

    /** Characters of a word that can reasonably be hyphenated as a whole. */
    static final int LONGEST_WORD = 128;

    private final Items items;
    private final ParagraphStyle style;
    private final Parameters parameters;
    private final WordBreaks words;
    private final Permissions permissions;
    private final boolean elastic;
    private final long narrowest;
    private final Breakpoints breakpoints = new Breakpoints();
    private long width;
    private long stretch;
    private long shrink;
    private long give;
    private long fills;

    private BreakpointCollector(Items items, ParagraphStyle style, WordBreaks words, Permissions permissions) {
        this.items = items;
        this.style = style;
        this.parameters = words.parameters();
        this.words = words;
        this.permissions = permissions;
        this.narrowest = style.shape().narrowest();
        this.elastic = style.alignment() == ParagraphStyle.Alignment.JUSTIFY
                || style.alignment() == ParagraphStyle.Alignment.JUSTIFY_ALL;
    }

    /** Lines of a paragraph that is not justified keep their natural spaces: nothing stretches or shrinks. */
    static Breakpoints collect(Items items, ParagraphStyle style, WordBreaks words, Permissions permissions) {
        BreakpointCollector collector = new BreakpointCollector(items, style, words, permissions);
        collector.run();
        return collector.breakpoints;
    }

    private void run() {
        Place start = new Place(-1, Place.WHOLE, 0, WordBreaks.Kind.PLAIN);
        Protrusion first = new Protrusion(0, style.textIndent() == 0 ? Margins.start(items, style, 0) : 0);
        breakpoints.add(start, Sums.ZERO, Sums.ZERO, 0, first);
        for (int i = 0; i < items.boxes().size(); i++) {
            Box box = items.boxes().get(i);
            if (box.kind() == CharacterClass.LATIN) {
                addWithin(i, box);
                give += give(items.glyphs(), box.glyphFrom(), box.glyphTo());
            } else if (box.kind() == CharacterClass.LEADER) {
                fills++;
            }
            width += box.width();
            addAfter(i, items.gaps().get(i));
        }
    }

    private void addAfter(int index, Gap gap) {
        boolean late = permissions.relief() == Relief.ALL;
        boolean allowed = gap.breaks(late);
        boolean breaks = allowed || permissions.cut() == Cut.EVERYTHING;
        Sums end = breaks ? sums(Extent.NONE) : Sums.ZERO;
        long least = breaks ? least() : 0;
        if (elastic) {
            stretch += parameters.stretch(gap);
            shrink += gap.shrink(permissions.relief());
        }
        width += gap.width();
        if (breaks) {
            int penalty = late ? gap.latePenalty() : gap.penalty();
            Place place = new Place(index, Place.WHOLE, allowed ? penalty : WordBreaks.LAST_RESORT, kindAfter(index));
            Protrusion protrusion =
                    new Protrusion(Margins.end(items, style, index), Margins.start(items, style, index + 1));
            breakpoints.add(place, end, sums(Extent.NONE), least, protrusion);
        }
    }

    /** A break between Han after a connector hyphen counts as one after a hyphen. */
    private WordBreaks.Kind kindAfter(int index) {
        if (permissions.relief() == Relief.ALL && isBeforeAddress(index)) {
            return WordBreaks.Kind.ADDRESS;
        }
        Box box = items.boxes().get(index);
        boolean hyphen = box.kind() == CharacterClass.CONNECTOR && items.flow().charAt(box.textTo() - 1) == '-';
        return hyphen ? WordBreaks.Kind.EXPLICIT : WordBreaks.Kind.PLAIN;
    }

    private boolean isBeforeAddress(int index) {
        if (index + 1 >= items.boxes().size() || items.gaps().get(index).forced()) {
            return false;
        }
        Box next = items.boxes().get(index + 1);
        return next.kind() == CharacterClass.LATIN && words.isUrl(next);
    }

    private boolean cuts(Box box) {
        return switch (permissions.cut()) {
            case NOTHING -> false;
            case OVERLONG -> box.width() > narrowest;
            case EVERYTHING -> true;
        };
    }

    private void addWithin(int index, Box box) {
        List<WordBreaks.Opportunity> opportunities = words.in(box, permissions, cuts(box));
        int glyph = box.glyphFrom();
        Extent left = Extent.NONE;
        for (WordBreaks.Opportunity opportunity : opportunities) {
            int from = glyph;
            while (glyph < box.glyphTo() && items.glyphs().text(glyph) < opportunity.offset()) {
                glyph++;
            }
            left = left.plus(extent(items.glyphs(), from, glyph));
            Place place = new Place(index, opportunity.offset(), opportunity.penalty(), opportunity.kind());
            if (opportunity.kind() == WordBreaks.Kind.HYPHEN) {
                addHyphen(place, box, left);
            } else if (glyph < box.glyphTo() && items.glyphs().text(glyph) == opportunity.offset()) {
                Protrusion protrusion = Margins.within(items, style, box, place.offset());
                add(place, left, left, protrusion, left);
            }
        }
    }

    /** With a hyphen both halves are shaped anew: the letters at the break lose their ligature and kerning. */
    private void addHyphen(Place place, Box box, Extent natural) {
        if (box.textTo() - box.textFrom() > LONGEST_WORD) {
            // Shaping the halves of a monster for each of its hyphens would take quadratic time.
            add(place, natural.plus(new Extent(hyphenWidth(box), 0)), natural, Protrusion.NONE, natural);
            return;
        }
        GlyphStore before = items.shaping().part(box.textFrom(), place.offset(), true);
        GlyphStore after = items.shaping().part(place.offset(), box.textTo(), false);
        Extent rest = extent(after, 0, after.count());
        Extent right = new Extent(
                box.width() - rest.width(), give(items.glyphs(), box.glyphFrom(), box.glyphTo()) - rest.give());
        add(place, extent(before, 0, before.count()), right, Margins.hyphen(style, before), Extent.NONE);
    }

    private long hyphenWidth(Box box) {
        Face face = items.shaping().latinFace(box.textFrom());
        return Length.scale(
                items.flow().style(box.textFrom()).size(), face.advance(face.glyph('-')), face.unitsPerEm());
    }

    /**
     * @param left of the break, {@code right} what the line after it does not hold
     * @param least what is sure of the word's part before the break: nothing with a hyphen, since a line to a later place
     *     within the word may be narrower than one to a hyphen before
     */
    private void add(Place place, Extent left, Extent right, Protrusion protrusion, Extent least) {
        long sure = width + least.width() - shrink - give - least.give();
        breakpoints.add(place, sums(left), sums(right), sure, protrusion);
    }

    private Sums sums(Extent within) {
        long letters = give + within.give();
        return new Sums(width + within.width(), stretch + letters, shrink + letters, letters, fills);
    }

    private long least() {
        return width - shrink - give;
    }

    /** A part of a word: its natural width and what its letters give. */
    private record Extent(long width, long give) {
        static final Extent NONE = new Extent(0, 0);

        Extent plus(Extent other) {
            return new Extent(width + other.width, give + other.give);
        }
    }

    private Extent extent(GlyphStore glyphs, int from, int to) {
        return new Extent(glyphs.width(from, to), give(glyphs, from, to));
    }

    private long give(GlyphStore glyphs, int from, int to) {
        return elastic ? LetterFit.give(style.letters(), glyphs, from, to) : 0;
    }
}
