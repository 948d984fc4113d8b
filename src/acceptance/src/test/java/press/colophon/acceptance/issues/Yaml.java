package press.colophon.acceptance.issues;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Texts as YAML writes them. */
final class Yaml {
    private Yaml() {}

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** {@code {en: "…", zh: "…"}}, or a plain string where there is one language. */
    static String localized(List<String> languages, Function<String, String> text) {
        if (languages.size() == 1) {
            return quoted(text.apply(languages.get(0)));
        }
        return languages.stream()
                .map(language -> language + ": " + quoted(text.apply(language)))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    static String list(List<String> items) {
        return items.stream().collect(Collectors.joining(", ", "[", "]"));
    }
}
