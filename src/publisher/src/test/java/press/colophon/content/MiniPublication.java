package press.colophon.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import press.colophon.diagnostics.Diagnostic;
import press.colophon.diagnostics.Outcome;

/** A publication in memory: two articles in two languages without a mistake, to be changed one file at a time. */
final class MiniPublication implements ContentFiles {
    /** Content of a file that may not be read. */
    static final byte[] UNREADABLE = {0};

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    MiniPublication() {
        with("publication.yaml", """
                id: mini
                languages: [en, zh]
                title: {en: Mini, zh: 小刊}
                theme: journal
                site: {url: https://mini.example}
                issn: 1672-5700
                cn: 11-5133/T
                frequency: bimonthly
                country: CN
                copyright: {holder: Mini Press}
                sections:
                  - {id: news, title: {en: News, zh: 新闻}}
                """);
        with("people.yaml", "jin-jili:\n  name: {en: Jin Jili, zh: 靳吉丽}\n  organization: samr\n");
        with("organizations.yaml", "samr:\n  name: {en: SAMR, zh: 市场监管总局}\n");
        with("issues/2025-06/issue.yaml", """
                year: 2025
                number: 6
                months: [11, 12]
                published: 2025-11-10
                contents:
                  - section: news
                    articles:
                      - one
                      - two
                """);
        with("issues/2025-06/articles/one.en.md", "---\nkind: news\ntitle: One\n---\n\n## Head\n\nText.\n");
        with("issues/2025-06/articles/one.zh.md", "---\ntitle: 一\n---\n\n## 标题\n\n正文。\n");
        with("issues/2025-06/articles/two.en.md", "---\nkind: news\ntitle: {en: Two, zh: 二}\n---\n\nText.\n");
        with("issues/2025-06/media/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    }

    MiniPublication with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    MiniPublication with(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    MiniPublication without(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces a text that must be in the file. */
    MiniPublication change(String path, String from, String to) {
        String text = new String(Objects.requireNonNull(files.get(path)), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(path + " has no " + from);
        }
        return with(path, text.replace(from, to));
    }

    Outcome<Optional<Publication>> load() {
        return ContentLoader.load(this);
    }

    /** The diagnostics of loading as headlines, one a line. */
    String diagnostics() {
        return load().diagnostics().stream().map(Diagnostic::headline).collect(Collectors.joining("\n"));
    }

    /** An article of the loaded publication. */
    Article article(String slug) {
        return Objects.requireNonNull(
                load().value().orElseThrow().issues().get(0).articles().get(slug));
    }

    @Override
    public String name() {
        return "content";
    }

    @Override
    public NavigableSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] bytes = Objects.requireNonNull(files.get(path));
        if (Arrays.equals(bytes, UNREADABLE)) {
            throw new IOException("permission denied");
        }
        return bytes;
    }
}
