package press.colophon.typeset.style;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A choice of keywords, each with the value it stands for. */
record Keywords<T>(Map<String, T> choices) implements Syntax<T> {

    /** The constants of an enum under their CSS names: {@code INLINE_BLOCK} is {@code inline-block}. */
    static <E extends Enum<E>> Keywords<E> of(Class<E> type) {
        return new Keywords<>(Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(Keywords::cssName, value -> value, (a, b) -> a, LinkedHashMap::new)));
    }

    static <T> Keywords<T> of(String word, T value) {
        Map<String, T> choices = new LinkedHashMap<>();
        choices.put(word, value);
        return new Keywords<>(choices);
    }

    Keywords<T> and(String word, T value) {
        Map<String, T> more = new LinkedHashMap<>(choices);
        more.put(word, value);
        return new Keywords<>(more);
    }

    /** Without a constant that is written in another way. */
    Keywords<T> without(String word) {
        Map<String, T> fewer = new LinkedHashMap<>(choices);
        fewer.remove(word);
        return new Keywords<>(fewer);
    }

    String grammar() {
        return String.join(" | ", choices.keySet());
    }

    @Override
    public Optional<Specified<T>> read(Cursor cursor) {
        return cursor.ident()
                .map(word -> choices.get(word.toLowerCase(Locale.ROOT)))
                .map(Specified::fixed);
    }

    /** The name of a constant in style sheets. */
    static String cssName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-').replace("centre", "center");
    }
}
