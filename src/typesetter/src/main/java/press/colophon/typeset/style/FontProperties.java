package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.graphics.Length;
import press.colophon.typeset.style.Component.Kind;

/** Fonts and leading (CSS Fonts 4; line-height of CSS 2.1, §10.8.1). */
final class FontProperties {
    /** Points for {@code font-size: medium}: 16 px, the customary default of CSS. */
    private static final double MEDIUM = 12;

    /** Step between two font-size keywords for {@code larger} and {@code smaller} (Fonts 4, §2.5). */
    private static final double STEP = 1.2;

    static final Property<List<String>> FAMILY =
            Property.inherited("font-family", "[ <string> | <custom-ident>+ ]#", "serif", families());

    static final Property<Long> SIZE = Property.inherited(
                    "font-size",
                    "<length-percentage [0,∞]> | xx-small | x-small | small | medium | large | x-large | xx-large"
                            + " | larger | smaller",
                    "medium",
                    sizes())
            .note("medium is 12 pt; em and % are of the parent's size");

    static final Property<Integer> WEIGHT = Property.inherited(
            "font-weight", "normal | bold | <number [1,1000]> | bolder | lighter", "normal", weights());

    static final Property<Boolean> ITALIC = Property.inherited(
            "font-style",
            "normal",
            Keywords.of("normal", false).and("italic", true).and("oblique", true));

    static final Property<List<String>> CAPS = Property.inherited(
            "font-variant-caps",
            "normal",
            Keywords.of("normal", List.<String>of())
                    .and("small-caps", List.of("smcp"))
                    .and("all-small-caps", List.of("c2sc", "smcp")));

    static final Property<List<String>> NUMERIC = Property.inherited(
            "font-variant-numeric",
            "normal | [ lining-nums | oldstyle-nums || proportional-nums | tabular-nums || diagonal-fractions |"
                    + " stacked-fractions || ordinal || slashed-zero ]",
            "normal",
            Syntax.keyword("normal", List.<String>of()).or(numerics()));

    static final Property<List<String>> POSITION = Property.inherited(
            "font-variant-position",
            "normal",
            Keywords.of("normal", List.<String>of()).and("sub", List.of("subs")).and("super", List.of("sups")));

    static final Property<Boolean> LIGATURES = Property.inherited(
            "font-variant-ligatures",
            "normal",
            Keywords.of("normal", true)
                    .and("common-ligatures", true)
                    .and("none", false)
                    .and("no-common-ligatures", false));

    static final Property<Boolean> KERNING = Property.inherited(
            "font-kerning",
            "auto",
            Keywords.of("auto", true).and("normal", true).and("none", false));

    static final Property<Map<String, Integer>> FEATURES = Property.inherited(
            "font-feature-settings",
            "normal | [ <string> [ on | off | <integer [0,99]> ]? ]#",
            "normal",
            Syntax.keyword("normal", Map.<String, Integer>of()).or(features()));

    /**
     * Line height: a factor of the element's own font size, or if that is 0 a length.
     *
     * <p>The factor is what is inherited, not its product (CSS 2.1, §10.8.1).
     */
    record LineHeight(double factor, long length) {
        long of(long size) {
            return factor == 0 ? length : Math.round(size * factor);
        }
    }

    static final Property<LineHeight> LINE_HEIGHT = Property.inherited(
                    "line-height", "normal | <number [0,∞]> | <length-percentage [0,∞]>", "normal", lineHeights())
            .note("distance of baselines; normal is 1.2");

    static final List<Property<?>> ALL =
            List.of(FAMILY, SIZE, WEIGHT, ITALIC, CAPS, NUMERIC, POSITION, LIGATURES, KERNING, FEATURES, LINE_HEIGHT);

    private FontProperties() {}

    static Syntax<List<String>> families() {
        return cursor -> {
            List<String> families = new ArrayList<>();
            do {
                Optional<String> family =
                        cursor.nextIs(Kind.STRING) ? cursor.take().map(Component::text) : words(cursor);
                if (family.isEmpty()) {
                    return Optional.empty();
                }
                families.add(family.get());
            } while (cursor.comma());
            return Optional.of(Specified.fixed(List.copyOf(families)));
        };
    }

    private static Optional<String> words(Cursor cursor) {
        List<String> words = new ArrayList<>();
        while (cursor.nextIs(Kind.IDENT)) {
            cursor.ident().ifPresent(words::add);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words));
    }

    private static Syntax<Long> sizes() {
        Keywords<Double> absolute = Keywords.of("medium", 1.0)
                .and("xx-small", 3 / 5.0)
                .and("x-small", 3 / 4.0)
                .and("small", 8 / 9.0)
                .and("large", 6 / 5.0)
                .and("x-large", 3 / 2.0)
                .and("xx-large", 2.0);
        Syntax<Long> named =
                cursor -> absolute.read(cursor).map(factor -> context -> Length.ofPoints(MEDIUM * factor.at(context)));
        Syntax<Long> measured = cursor -> Lengths.positive()
                .read(cursor)
                .map(value ->
                        context -> value.at(context).resolve(context.units().em()));
        return named.or(relative("larger", STEP))
                .or(relative("smaller", 1 / STEP))
                .or(measured);
    }

    private static Syntax<Long> relative(String keyword, double factor) {
        return cursor -> cursor.keyword(keyword)
                ? Optional.of(context -> Math.round(context.units().em() * factor))
                : Optional.empty();
    }

    private static Syntax<Integer> weights() {
        Syntax<Integer> bolder = cursor -> cursor.keyword("bolder")
                ? Optional.of(context -> bolder(context.parent().get(FontProperties.WEIGHT)))
                : Optional.empty();
        Syntax<Integer> lighter = cursor -> cursor.keyword("lighter")
                ? Optional.of(context -> lighter(context.parent().get(FontProperties.WEIGHT)))
                : Optional.empty();
        return Syntax.keyword("normal", 400)
                .or(Syntax.keyword("bold", 700))
                .or(bolder)
                .or(lighter)
                .or(Lengths.integer(1, 1000));
    }

    /** Fonts 4, §2.2.1. */
    private static int bolder(int inherited) {
        return inherited < 350 ? 400 : inherited < 550 ? 700 : Math.max(inherited, 900);
    }

    private static int lighter(int inherited) {
        return inherited < 100 ? inherited : inherited < 550 ? 100 : inherited < 750 ? 400 : 700;
    }

    private static Syntax<List<String>> numerics() {
        Keywords<String> tags = Keywords.of("lining-nums", "lnum")
                .and("oldstyle-nums", "onum")
                .and("proportional-nums", "pnum")
                .and("tabular-nums", "tnum")
                .and("diagonal-fractions", "frac")
                .and("stacked-fractions", "afrc")
                .and("ordinal", "ordn")
                .and("slashed-zero", "zero");
        return cursor -> {
            List<String> found = new ArrayList<>();
            while (cursor.nextIs(Kind.IDENT) && tags.choices().containsKey(cursor.word())) {
                found.add(tags.choices().getOrDefault(cursor.word(), ""));
                cursor.take();
            }
            return found.isEmpty() ? Optional.empty() : Optional.of(Specified.fixed(List.copyOf(found)));
        };
    }

    private static Syntax<Map<String, Integer>> features() {
        return cursor -> {
            Map<String, Integer> features = new LinkedHashMap<>();
            do {
                Optional<String> tag =
                        cursor.take(Kind.STRING).map(Component::text).filter(text -> text.length() == 4);
                if (tag.isEmpty()) {
                    return Optional.empty();
                }
                features.put(tag.get(), featureValue(cursor));
            } while (cursor.comma());
            return Optional.of(Specified.fixed(ComputedStyle.inOrder(features)));
        };
    }

    private static int featureValue(Cursor cursor) {
        if (cursor.keyword("off")) {
            return 0;
        }
        return cursor.keyword("on")
                ? 1
                : cursor.take(Kind.NUMBER).map(value -> (int) value.number()).orElse(1);
    }

    private static Syntax<LineHeight> lineHeights() {
        Syntax<LineHeight> factor = cursor -> cursor.take(Kind.NUMBER)
                .filter(value -> value.number() > 0)
                .map(value -> Specified.fixed(new LineHeight(value.number(), 0)));
        Syntax<LineHeight> length = cursor -> Lengths.positive()
                .read(cursor)
                .map(value -> context -> new LineHeight(
                        0, value.at(context).resolve(context.own().get(SIZE))));
        return Syntax.keyword("normal", new LineHeight(1.2, 0)).or(factor).or(length);
    }
}
