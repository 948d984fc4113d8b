package press.colophon.typeset.font;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The lookups that text of one script in one language runs through, for one face and set of features. Immutable. */
final class ShapingPlan {
    /** What letters need to be right: forms of the language, composition. */
    private static final Set<String> COMPOSITION = Set.of("ccmp", "rlig");

    /** What letters look better for; OpenType's registry recommends them to be on by default. */
    private static final Set<String> LIGATURES = Set.of("liga", "clig", "calt", "rclt");

    private final Stage substitutions;
    private final Stage positionings;

    private ShapingPlan(Stage substitutions, Stage positionings) {
        this.substitutions = substitutions;
        this.positionings = positionings;
    }

    static ShapingPlan of(LayoutTable gsub, LayoutTable gpos, Script script, Features features) {
        // Han is set solid, and its dashes are not to melt into one (typography §1.6), which the ccmp of Noto's faces
        // does, too.
        boolean letters = script != Script.HAN;
        Predicate<String> substituting = tag -> tag.equals("locl")
                || (letters && COMPOSITION.contains(tag))
                || (letters && features.ligatures() && LIGATURES.contains(tag))
                || features.tags().contains(tag);
        Predicate<String> positioning = tag -> (letters && features.kerning() && tag.equals("kern"))
                || features.tags().contains(tag);
        return new ShapingPlan(
                Stage.of(gsub.lookups(script, features.language(), substituting)),
                Stage.of(gpos.lookups(script, features.language(), positioning)));
    }

    void substitute(GlyphBuffer buffer) {
        substitutions.apply(buffer);
    }

    void position(GlyphBuffer buffer) {
        positionings.apply(buffer);
    }

    /**
     * Lookups in order, with an index of them by glyph: most words concern few lookups.
     */
    private static final class Stage {
        /** More lookups than bits share the last bit. */
        private static final int LAST_BIT = 63;

        private final List<Lookup> lookups;

        /** By glyph: a bit for each lookup that may apply at it. */
        private final long[] relevant;

        private Stage(List<Lookup> lookups, long[] relevant) {
            this.lookups = lookups;
            this.relevant = relevant;
        }

        static Stage of(List<Lookup> lookups) {
            int glyphs = lookups.stream()
                    .mapToInt(lookup -> lookup.covered().length())
                    .max()
                    .orElse(0);
            long[] relevant = new long[glyphs];
            for (int i = 0; i < lookups.size(); i++) {
                long bit = 1L << Math.min(i, LAST_BIT);
                lookups.get(i).covered().stream().forEach(glyph -> relevant[glyph] |= bit);
            }
            return new Stage(lookups, relevant);
        }

        void apply(GlyphBuffer buffer) {
            long concerned = concerned(buffer);
            for (int i = 0; i < lookups.size(); i++) {
                if ((concerned & (1L << Math.min(i, LAST_BIT))) != 0) {
                    lookups.get(i).apply(buffer);
                    concerned = concerned(buffer);
                }
            }
        }

        private long concerned(GlyphBuffer buffer) {
            long concerned = 0;
            for (int at = 0; at < buffer.length(); at++) {
                int glyph = buffer.glyph(at);
                concerned |= glyph < relevant.length ? relevant[glyph] : 0;
            }
            return concerned;
        }
    }
}
