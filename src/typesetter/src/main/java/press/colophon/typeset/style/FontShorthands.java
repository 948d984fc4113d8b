package press.colophon.typeset.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The shorthands font and font-variant (CSS Fonts 4, §2.7 and §6.11). */
final class FontShorthands {
    private static final List<Property<?>> VARIANTS =
            List.of(FontProperties.CAPS, FontProperties.NUMERIC, FontProperties.POSITION, FontProperties.LIGATURES);

    private static final List<Property<?>> BEFORE_SIZE =
            List.of(FontProperties.ITALIC, FontProperties.CAPS, FontProperties.WEIGHT);

    private FontShorthands() {}

    static Shorthand font() {
        List<Property<?>> longhands = new ArrayList<>(VARIANTS);
        longhands.addAll(List.of(
                FontProperties.ITALIC,
                FontProperties.WEIGHT,
                FontProperties.SIZE,
                FontProperties.LINE_HEIGHT,
                FontProperties.FAMILY,
                FontProperties.KERNING,
                FontProperties.FEATURES));
        return Shorthand.of(
                "font",
                "[ <font-style> || <font-variant-caps> || <font-weight> ]? <font-size> [ / <line-height> ]? <font-family>",
                longhands,
                FontShorthands::expand);
    }

    static Shorthand variant() {
        return Shorthand.of(
                "font-variant",
                "normal | none | <font-variant-caps> || <font-variant-numeric> || <font-variant-position> ||"
                        + " <font-variant-ligatures>",
                VARIANTS,
                cursor -> Shorthands.anyOrder(cursor, VARIANTS));
    }

    private static Optional<List<Assignment<?>>> expand(Cursor cursor) {
        List<Assignment<?>> read = new ArrayList<>();
        Shorthands.anyOrder(cursor, BEFORE_SIZE).ifPresent(read::addAll);
        Optional<Assignment<Long>> size = FontProperties.SIZE.assignment(cursor);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        read.add(size.get());
        if (cursor.delim("/")) {
            Optional<Assignment<FontProperties.LineHeight>> leading = FontProperties.LINE_HEIGHT.assignment(cursor);
            if (leading.isEmpty()) {
                return Optional.empty();
            }
            read.add(leading.get());
        }
        Optional<Assignment<List<String>>> families = FontProperties.FAMILY.assignment(cursor);
        families.ifPresent(read::add);
        return families.isPresent() ? Optional.of(read) : Optional.empty();
    }
}
