package press.colophon.template;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Source;

/**
 * The texts of the interface in one language: {@code messages/<language>.properties} of the theme, in UTF-8. Immutable and
 * thread-safe.
 *
 * <p>A text may have arguments as {@link MessageFormat} has them ({@code {0}}); an apostrophe is therefore written twice in a
 * text with arguments.
 */
public final class Messages {
    private final Locale locale;
    private final Map<String, String> texts;

    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private final String file;

    private Messages(String file, Locale locale, Map<String, String> texts) {
        this.file = file;
        this.locale = locale;
        this.texts = Map.copyOf(texts);
    }

    static Messages read(Theme theme, String language) {
        Properties properties = new Properties();
        try {
            Optional<byte[]> file = theme.read("messages/" + language + ".properties");
            if (file.isPresent()) {
                properties.load(new StringReader(new String(file.get(), StandardCharsets.UTF_8)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Map<String, String> texts = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new Messages(
                theme.shown("messages/" + language + ".properties"), Locale.forLanguageTag(language), texts);
    }

    /** The text under {@code key} with its arguments filled in. */
    public Optional<String> text(String key, List<?> arguments) {
        return Optional.ofNullable(texts.get(key))
                .map(text -> arguments.isEmpty() ? text : format(text).format(arguments.toArray()));
    }

    /** A format of one's own, for one thread; copying it takes less than reading the text again. */
    private MessageFormat format(String text) {
        return (MessageFormat) formats.computeIfAbsent(text, added -> new MessageFormat(added, locale))
                .clone();
    }

    /** The file the texts stand in, as diagnostics show it. */
    String file() {
        return file;
    }

    /** An error for each of the keys that the file does not have. */
    public List<Diagnostic> missing(Collection<String> required) {
        return required.stream()
                .filter(key -> !texts.containsKey(key))
                .map(key -> Diagnostic.error(
                                "missing-message", Source.withoutText(file).whole(), "no message \"" + key + "\"")
                        .withHint("add the line \"" + key + "=...\""))
                .toList();
    }

    /** All keys, for a check that every language has the same ones. */
    public Set<String> keys() {
        return texts.keySet();
    }
}
