package press.colophon.typeset.style;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.colophon.typeset.style.Component.Kind;
import press.colophon.typeset.style.ComputedStyle.ListMarker;

/** Generated content, counters, named strings, bookmarks (CSS Lists 3, Generated Content 3, GCPM 3). */
final class GeneratedProperties {
    /** Nothing for {@code normal} and {@code none}. */
    static final Property<Optional<List<ContentPart>>> CONTENT = Property.of(
                    "content",
                    "normal | none | <content-list> = " + ContentParts.GRAMMAR,
                    "normal",
                    Keywords.of("normal", Optional.<List<ContentPart>>empty())
                            .and("none", Optional.of(List.of()))
                            .or(cursor -> ContentParts.list()
                                    .read(cursor)
                                    .map(parts -> context -> Optional.of(parts.at(context)))))
            .note("of pseudo-elements and margin boxes; <target> is attr(href) or a string");

    static final Property<Map<String, Integer>> COUNTER_RESET = counters("counter-reset", 0);
    static final Property<Map<String, Integer>> COUNTER_INCREMENT = counters("counter-increment", 1);
    static final Property<Map<String, Integer>> COUNTER_SET = counters("counter-set", 0);

    static final Property<Map<String, List<ContentPart>>> STRING_SET = Property.of(
            "string-set",
            "none | [ <custom-ident> <content-list> ]#",
            "none",
            Syntax.keyword("none", Map.<String, List<ContentPart>>of()).or(GeneratedProperties::strings));

    static final Property<Integer> BOOKMARK_LEVEL = Property.of(
            "bookmark-level",
            "none | <integer [1,9]>",
            "none",
            Syntax.keyword("none", 0).or(Lengths.integer(1, 9)));

    static final Property<List<ContentPart>> BOOKMARK_LABEL =
            Property.of("bookmark-label", "<content-list>", "content()", ContentParts.list());

    /** A kind of marker, or the text of one. */
    record Marker(ListMarker type, Optional<String> text) {}

    /** The counter styles (CSS Counter Styles 3, §6 and §7), with their other names. */
    static final Keywords<ListMarker> STYLES = Keywords.of(ListMarker.class)
            .and("lower-latin", ListMarker.LOWER_ALPHA)
            .and("upper-latin", ListMarker.UPPER_ALPHA)
            .and("cjk-ideographic", ListMarker.TRAD_CHINESE_INFORMAL);

    static final Property<Marker> LIST_STYLE_TYPE =
            Property.inherited("list-style-type", STYLES.grammar() + " | <string>", "disc", markers());

    static final Property<Boolean> LIST_STYLE_POSITION =
            Property.inherited("list-style-position", "outside", Keywords.of("outside", true));

    /** Those that consist of content parts. */
    static final List<Definition> TEXTS = List.of(CONTENT, STRING_SET, BOOKMARK_LABEL);

    static final List<Property<?>> ALL = List.of(
            CONTENT,
            COUNTER_RESET,
            COUNTER_INCREMENT,
            COUNTER_SET,
            STRING_SET,
            BOOKMARK_LEVEL,
            BOOKMARK_LABEL,
            LIST_STYLE_TYPE,
            LIST_STYLE_POSITION);

    private GeneratedProperties() {}

    private static Property<Map<String, Integer>> counters(String name, int value) {
        return Property.of(
                name,
                "none | [ <custom-ident> <integer>? ]+",
                "none",
                Syntax.keyword("none", Map.<String, Integer>of()).or(cursor -> counters(cursor, value)));
    }

    private static Optional<Specified<Map<String, Integer>>> counters(Cursor cursor, int value) {
        Map<String, Integer> counters = new LinkedHashMap<>();
        while (cursor.nextIs(Kind.IDENT)) {
            String name = cursor.ident().orElseThrow();
            int amount = cursor.take(Kind.NUMBER)
                    .map(number -> (int) number.number())
                    .orElse(value);
            counters.put(name, amount);
        }
        return counters.isEmpty() ? Optional.empty() : Optional.of(Specified.fixed(counters));
    }

    private static Optional<Specified<Map<String, List<ContentPart>>>> strings(Cursor cursor) {
        Map<String, Specified<List<ContentPart>>> strings = new LinkedHashMap<>();
        do {
            Optional<String> name = cursor.ident();
            Optional<Specified<List<ContentPart>>> parts = ContentParts.list().read(cursor);
            if (name.isEmpty() || parts.isEmpty()) {
                return Optional.empty();
            }
            strings.put(name.get(), parts.get());
        } while (cursor.comma());
        return Optional.of(context -> {
            Map<String, List<ContentPart>> computed = new LinkedHashMap<>();
            strings.forEach((name, parts) -> computed.put(name, parts.at(context)));
            return computed;
        });
    }

    private static Syntax<Marker> markers() {
        Syntax<Marker> named =
                cursor -> STYLES.read(cursor).map(type -> context -> new Marker(type.at(context), Optional.empty()));
        Syntax<Marker> written = cursor -> cursor.take(Kind.STRING)
                .map(token -> Specified.fixed(new Marker(ListMarker.DISC, Optional.of(token.text()))));
        return named.or(written);
    }
}
