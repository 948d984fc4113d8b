package press.colophon.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.colophon.diagnostics.Diagnostics;
import press.colophon.diagnostics.Outcome;
import press.colophon.diagnostics.Source;
import press.colophon.diagnostics.SourceSpan;
import press.colophon.markdown.Body;
import press.colophon.markdown.Markdown;

/** Reads articles' files: front matter and text. */
final class ArticleFileReader {
    private static final Pattern NAME = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)\\.([A-Za-z-]+)\\.md");
    private static final Pattern FENCE = Pattern.compile("(?m)^---[ \\t]*$");

    /** A line that says nothing in YAML. */
    private static final Pattern EMPTY = Pattern.compile("\\s*(?:#.*)?");

    private final Loading loading;
    private final Form.Reading reading;
    private final MediaFiles media;

    ArticleFileReader(Loading loading, Form.Reading reading, MediaFiles media) {
        this.loading = loading;
        this.reading = reading;
        this.media = media;
    }

    /** A file taken apart, before anything else of the publication is looked at. */
    private record Parsed(
            String path, String slug, Language language, SourceSpan whole, Optional<Yaml> front, Optional<Body> body) {}

    /**
     * The articles at these paths, in their order; a file whose name or content says nothing is reported and left out. The files
     * are parsed on all processors.
     */
    List<ArticleFile> read(Collection<String> paths) {
        List<Outcome<Optional<Parsed>>> parsed =
                paths.parallelStream().map(this::parse).toList();
        return parsed.stream()
                .flatMap(outcome -> loading.diagnostics().take(outcome).stream())
                .map(this::article)
                .toList();
    }

    private Outcome<Optional<Parsed>> parse(String path) {
        Loading alone = loading.apart();
        Matcher name = NAME.matcher(Paths.fileName(path));
        SourceSpan nameless = Source.withoutText(loading.display(path)).whole();
        if (!name.matches()) {
            alone.diagnostics()
                    .add(Problem.STRAY_FILE
                            .at(nameless, "this file is not named as an article is")
                            .withHint("name it slug.language.md, in small letters, digits and hyphens"));
            return alone.diagnostics().with(Optional.empty());
        }
        Optional<Parsed> parsed = new Form.Reading(reading.languages(), alone.diagnostics())
                .language(name.group(2), nameless)
                .flatMap(language ->
                        alone.source(path).map(source -> parse(source, path, name.group(1), language, alone)));
        return alone.diagnostics().with(parsed);
    }

    private Parsed parse(Source source, String path, String slug, Language language, Loading alone) {
        Diagnostics diagnostics = alone.diagnostics();
        Optional<int[]> fences = fences(source, diagnostics);
        Optional<Yaml> front = fences.flatMap(at -> front(source, at, diagnostics));
        front.ifPresent(yaml -> check(yaml, language, diagnostics));
        int start = fences.map(at -> at[2]).orElse(0);
        Optional<Body> body = source.text().substring(start).isBlank()
                ? Optional.empty()
                : Optional.of(diagnostics.take(Markdown.convert(source, start, language.code())));
        return new Parsed(path, slug, language, source.whole(), front, body);
    }

    /** Fences with nothing between them are facts without a value, which the schema misses. */
    private static Optional<Yaml> front(Source source, int[] at, Diagnostics diagnostics) {
        boolean empty = source.text().substring(at[0], at[1]).lines().allMatch(EMPTY.asMatchPredicate());
        return empty
                ? Optional.of(new Yaml.Mapping(Map.of(), source.span(0, Math.max(0, at[0] - 1))))
                : YamlParser.parse(source, at[0], at[1], diagnostics);
    }

    private void check(Yaml yaml, Language language, Diagnostics diagnostics) {
        String schema = language.equals(reading.source()) ? "article" : "translation";
        JsonSchema.of(schema).check(yaml, diagnostics);
    }

    private ArticleFile article(Parsed file) {
        Form front = Form.of(file.front().orElseGet(() -> new Yaml.Mapping(Map.of(), file.whole())), reading);
        file.body().stream()
                .flatMap(body -> body.images().stream())
                .forEach(image -> media.resolve(file.path(), new Located<>(image.target(), image.span())));
        return new ArticleFile(file.slug(), file.language(), file.path(), front, file.body());
    }

    /** Where the front matter begins and ends, and where the text begins. */
    private static Optional<int[]> fences(Source source, Diagnostics diagnostics) {
        Matcher fence = FENCE.matcher(source.text());
        if (!fence.find() || fence.start() != 0) {
            diagnostics.add(Problem.MISSING_FRONT_MATTER
                    .at(source.whole(), "this article has no front matter")
                    .withHint("begin it with its facts between two lines of ---"));
            return Optional.empty();
        }
        int start = Math.min(fence.end() + 1, source.text().length());
        if (!fence.find()) {
            diagnostics.add(Problem.UNCLOSED_FRONT_MATTER
                    .at(source.span(0, 3), "the front matter that begins here does not end")
                    .withHint("put a line of --- after it"));
            return Optional.of(new int[] {start, start, source.text().length()});
        }
        int text = Math.min(fence.end() + 1, source.text().length());
        return Optional.of(new int[] {start, fence.start(), text});
    }
}
