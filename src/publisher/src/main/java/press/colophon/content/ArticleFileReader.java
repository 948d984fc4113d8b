package press.colophon.content;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Source;
import press.colophon.markdown.Body;
import press.colophon.markdown.Markdown;

/** Reads an article's file: front matter and text. */
final class ArticleFileReader {
    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.([A-Za-z-]+)\\.md");
    private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*$");

    private final Loading loading;
    private final Form.Reading reading;
    private final MediaFiles media;

    ArticleFileReader(Loading loading, Form.Reading reading, MediaFiles media) {
        this.loading = loading;
        this.reading = reading;
        this.media = media;
    }

    /** The article at {@code path}; empty and reported if its name or content says nothing. */
    Optional<ArticleFile> read(String path) {
        Matcher name = NAME.matcher(Paths.fileName(path));
        Source nameless = Source.withoutText(loading.display(path));
        if (!name.matches()) {
            loading.diagnostics()
                    .add(Problem.STRAY_FILE
                            .at(nameless.whole(), "this file is not named as an article is")
                            .withHint("name it slug.language.md, in small letters, digits and hyphens"));
            return Optional.empty();
        }
        return reading.language(name.group(2), nameless.whole())
                .flatMap(language -> loading.source(path).map(source -> read(source, path, name.group(1), language)));
    }

    private ArticleFile read(Source source, String path, String slug, Language language) {
        Diagnostics diagnostics = loading.diagnostics();
        Optional<int[]> fences = fences(source);
        Form front = fences.flatMap(at -> YamlParser.parse(source, at[0], at[1], diagnostics))
                .map(yaml -> checked(yaml, language))
                .orElseGet(() -> new Form(new Yaml.Mapping(Map.of(), source.whole()), reading));
        int start = fences.map(at -> at[2]).orElse(0);
        if (source.text().substring(start).isBlank()) {
            return new ArticleFile(slug, language, path, front, Optional.empty());
        }
        Body body = diagnostics.take(Markdown.convert(source, start, language.code()));
        body.images().forEach(image -> media.resolve(path, new Located<>(image.target(), image.span())));
        return new ArticleFile(slug, language, path, front, Optional.of(body));
    }

    private Form checked(Yaml yaml, Language language) {
        String schema = language.equals(reading.source()) ? "article" : "translation";
        JsonSchema.of(schema).check(yaml, loading.diagnostics());
        return Form.of(yaml, reading);
    }

    /** Where the front matter begins and ends, and where the text begins. */
    private Optional<int[]> fences(Source source) {
        Matcher fence = FENCE.matcher(source.text());
        if (!fence.find() || fence.start() != 0) {
            loading.diagnostics()
                    .add(Problem.MISSING_FRONT_MATTER
                            .at(source.whole(), "this article has no front matter")
                            .withHint("begin it with its facts between two lines of ---"));
            return Optional.empty();
        }
        int start = Math.min(fence.end() + 1, source.text().length());
        if (!fence.find()) {
            loading.diagnostics()
                    .add(Problem.UNCLOSED_FRONT_MATTER
                            .at(source.span(0, 3), "the front matter that begins here does not end")
                            .withHint("put a line of --- after it"));
            return Optional.of(new int[] {start, start, source.text().length()});
        }
        int text = Math.min(fence.end() + 1, source.text().length());
        return Optional.of(new int[] {start, fence.start(), text});
    }
}
