package press.colophon.typeset.style;

import java.util.List;
import java.util.Locale;
import press.colophon.typeset.style.Component.Kind;

/** Writes a selector as jsoup reads it: without comments, and with the pseudo-classes it lacks put in words it has. */
final class SelectorText {
    /** The attribute in which {@link PrintDocument} notes each element's language for {@code :lang()}. */
    static final String LANGUAGE = "-colophon-language";

    private SelectorText() {}

    static String of(List<Component> selector) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < selector.size(); i++) {
            Component part = selector.get(i);
            if (part.is(Kind.COLON)
                    && i + 1 < selector.size()
                    && !selector.get(i + 1).is(Kind.COLON)) {
                text.append(pseudoClass(selector.get(++i)));
            } else {
                text.append(part.is(Kind.SPACE) ? " " : part.span().text());
            }
        }
        return text.toString();
    }

    private static String pseudoClass(Component name) {
        if (name.is(Kind.FUNCTION)) {
            return switch (name.text()) {
                case "where", "is" -> ":is(" + of(name.inner()) + ")";
                case "not", "has" -> ":" + name.text() + "(" + of(name.inner()) + ")";
                case "lang" -> language(name.inner());
                default -> ":" + name.span().text();
            };
        }
        return switch (name.text().toLowerCase(Locale.ROOT)) {
            case "link", "any-link" -> "[href]";
            default -> ":" + name.span().text();
        };
    }

    /** A language range matches itself and whatever is more special (Selectors 4, §6.2). */
    private static String language(List<Component> ranges) {
        return SelectorReader.splitAtCommas(ranges).stream()
                .map(RuleReader::trimmed)
                .filter(range -> !range.isEmpty())
                .map(range -> range.get(0).text())
                .map(range -> "[" + LANGUAGE + "=" + range + "], [" + LANGUAGE + "^=" + range + "-]")
                .reduce((one, other) -> one + ", " + other)
                .map(all -> ":is(" + all + ")")
                .orElse(":not(*)");
    }
}
