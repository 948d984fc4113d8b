package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.graphics.Length;

/** What only {@code @page} rules have (CSS Paged Media 3, §7; the baseline grid). */
final class PageProperties {
    /** Of the trimmed page, in scaled points. */
    record PageSize(long width, long height) {
        static PageSize ofMillimetres(double width, double height) {
            return new PageSize(Length.ofMillimetres(width), Length.ofMillimetres(height));
        }

        PageSize landscape() {
            return new PageSize(Math.max(width, height), Math.min(width, height));
        }

        PageSize portrait() {
            return new PageSize(Math.min(width, height), Math.max(width, height));
        }
    }

    private static final PageSize A4 = PageSize.ofMillimetres(210, 297);

    /** Paged Media 3, §7.1, ISO 216 and the American sizes. */
    private static final Map<String, PageSize> SIZES = Map.of(
            "a3", PageSize.ofMillimetres(297, 420),
            "a4", A4,
            "a5", PageSize.ofMillimetres(148, 210),
            "a6", PageSize.ofMillimetres(105, 148),
            "b4", PageSize.ofMillimetres(250, 353),
            "b5", PageSize.ofMillimetres(176, 250),
            "letter", new PageSize(Length.ofPoints(612), Length.ofPoints(792)),
            "legal", new PageSize(Length.ofPoints(612), Length.ofPoints(1008)),
            "ledger", new PageSize(Length.ofPoints(792), Length.ofPoints(1224)));

    static final Property<PageSize> SIZE = Property.of(
                    "size",
                    "auto | <length [0,∞]>{1,2} | [ a3 | a4 | a5 | a6 | b4 | b5 | letter | legal | ledger ] ||"
                            + " [ portrait | landscape ]",
                    "auto",
                    PageProperties::sizes)
            .note("@page only; auto is A4");

    /** Empty for auto. */
    static final Property<Optional<Long>> BLEED = Property.of(
                    "bleed",
                    "auto | <length [0,∞]>",
                    "auto",
                    Syntax.keyword("auto", Optional.<Long>empty())
                            .or(cursor -> Lengths.positiveLength()
                                    .read(cursor)
                                    .map(length -> context -> Optional.of(length.at(context)))))
            .note("@page only; auto is 6 pt with marks, else 0");

    static final Property<Boolean> MARKS = Property.of("marks", "none | [ crop || cross ]", "none", marks())
            .note("@page only; crop and cross both ask for the printer's marks");

    static final Property<Long> LINE_GRID = Property.of(
                    "line-grid",
                    "none | <length [0,∞]>",
                    "none",
                    Syntax.keyword("none", 0L).or(Lengths.positiveLength()))
            .note(
                    "@page only, an extension: distance of the baselines of the page's grid, counted from the top margin edge;"
                            + " elements with line-snap: baseline stand on it");

    static final Property<Dimension> MARGIN_INSIDE = Property.of(
                    "margin-inside", "auto | <length-percentage>", "0", Lengths.anyOrAuto())
            .note("@page only, an extension: margin-left of a recto, margin-right of a verso");

    static final Property<Dimension> MARGIN_OUTSIDE = Property.of(
                    "margin-outside", "auto | <length-percentage>", "0", Lengths.anyOrAuto())
            .note("@page only, an extension: the margin opposite to margin-inside");

    static final List<Property<?>> ALL = List.of(SIZE, BLEED, MARKS, LINE_GRID, MARGIN_INSIDE, MARGIN_OUTSIDE);

    private PageProperties() {}

    private static Optional<Specified<PageSize>> sizes(Cursor cursor) {
        if (cursor.keyword("auto")) {
            return Optional.of(Specified.fixed(A4));
        }
        Optional<Specified<Long>> width =
                cursor.attempt(() -> Lengths.positiveLength().read(cursor));
        if (width.isPresent()) {
            Specified<Long> height =
                    cursor.attempt(() -> Lengths.positiveLength().read(cursor)).orElse(width.get());
            return width.map(value -> context -> new PageSize(value.at(context), height.at(context)));
        }
        return named(cursor).map(Specified::fixed);
    }

    private static Optional<PageSize> named(Cursor cursor) {
        List<String> words = new ArrayList<>();
        while (!cursor.done() && words.size() < 2) {
            words.add(cursor.word());
            cursor.take();
        }
        boolean landscape = words.remove("landscape");
        boolean portrait = words.remove("portrait");
        PageSize size = words.isEmpty() ? A4 : SIZES.get(words.get(0));
        if (size == null || words.size() > 1 || (landscape && portrait)) {
            return Optional.empty();
        }
        return Optional.of(landscape ? size.landscape() : portrait ? size.portrait() : size);
    }

    private static Syntax<Boolean> marks() {
        return cursor -> {
            if (cursor.keyword("none")) {
                return Optional.of(Specified.fixed(false));
            }
            boolean found = false;
            while (cursor.keyword("crop") || cursor.keyword("cross")) {
                found = true;
            }
            return found ? Optional.of(Specified.fixed(true)) : Optional.empty();
        };
    }
}
