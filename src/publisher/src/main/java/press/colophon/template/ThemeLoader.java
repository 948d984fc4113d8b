package press.colophon.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Finds templates in the theme and nowhere else. */
final class ThemeLoader implements TemplateLoader {
    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        return theme.read(name)
                .map(bytes -> new Found(name, new String(bytes, StandardCharsets.UTF_8)))
                .orElse(null);
    }

    /** Themes do not change during a build. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Found) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // text in memory: nothing to close
    }

    private record Found(String name, String text) {}
}
